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
    "credential list, filtered": "/credentials?cluster=marketing&high-school=yes",
    "credential": "/credentials/certified-emergency-nurse",
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

# Pages that differ from the common case of their kind.
SPECIAL_PAGES = {
    "occupation without figures": "/occupations/55-1011.00",
    "occupation paid by the hour": "/occupations/27-2011.00",
    "pathway of the modern framework": "/pathways/advanced-manufacturing/robotics",
    "program without colleges": "/programs/01.0207",
    "course without pathway": "/courses/22001",
}

FAILURES = {
    "no such page": ("/nothing-here", 404),
    "unknown occupation": ("/occupations/29-1141.99", 404),
    "unknown pathway": ("/pathways/health-sciences/therapeutic-servces", 404),
    "unknown parameter": ("/occupations?colour=blue", 400),
    "bad value": ("/occupations?level=expert", 400),
    "address too long": ("/search?q=" + "a" * 5000, 414),
}

# All of them, as (path, status), by kind.
EVERY_PAGE = {
    **{kind: (path, 200) for kind, path in (PAGES | SPECIAL_PAGES).items()},
    **FAILURES,
}
