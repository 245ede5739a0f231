"""One address for every kind of page."""

PAGES = {
    "home": "/",
    "home, modern framework": "/?framework=modern",
    "cluster": "/clusters/health-sciences",
    "pathway": "/pathways/health-sciences/therapeutic-services",
    "occupation list": "/occupations",
    "occupation list, filtered": "/occupations?cluster=manufacturing&level=mid&sort=wage",
    "occupation list, empty": "/occupations?cluster=marketing&level=semi&min-wage=150000",
    "occupation": "/occupations/29-1141.00",
    "program": "/programs/51.3801",
    "course": "/courses/14051",
    "credential list": "/credentials",
    "college": "/colleges/236948",
    "search": "/search",
    "search with results": "/search?q=nurse",
    "search, spelling corrected": "/search?q=regsitered+nurse",
    "search without results": "/search?q=zzqxv",
    "comparison, empty": "/compare",
    "comparison": "/compare?code=29-1141.00&code=47-2111.00&code=15-1252.00&code=51-4121.00",
    "sources": "/sources",
    "numbers": "/numbers",
    "accessibility": "/accessibility",
    "privacy": "/privacy",
}

# Pages of each kind that differ from the common case: nothing known, long names, the other framework.
SPECIAL_PAGES = {
    "occupation without figures": "/occupations/55-1011.00",
}

FAILURES = {
    "no such page": ("/nothing-here", 404),
    "unknown occupation": ("/occupations/29-1141.99", 404),
    "unknown pathway": ("/pathways/health-sciences/therapeutic-servces", 404),
    "unknown parameter": ("/occupations?colour=blue", 400),
    "bad value": ("/occupations?level=expert", 400),
    "address too long": ("/search?q=" + "a" * 5000, 414),
}
