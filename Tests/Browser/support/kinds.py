"""One address for every kind of page."""

# Answers to the short form, ratings of three skills, and an order of the values.
ANSWERS = "form=short&a=410324130413420314320413421403"
PROFILE = ANSWERS + "&s=3xxxxxx4xxxxxxxxxxxxxxxxxxxxxxxxxx2&v=351246"

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
    "profile": "/profile",
    "profile with answers": f"/profile?{PROFILE}",
    "inventory": "/profile/interests?form=junior",
    "inventory, answered": f"/profile/interests?{ANSWERS}",
    "scores": "/profile/scores",
    "skills": "/profile/skills",
    "values": "/profile/values",
    "saved profile": "/profile/import",
    "about profiles": "/profile/about",
    "matches": f"/matches?{ANSWERS}",
    "routes": "/routes",
    "routes to an occupation": "/routes?to=47-2111.00&from=diploma&state=TX",
    "packs": "/packs",
    "packs: a district": "/packs/example-district",
    "packs: a state": "/packs/wa",
    "packs: a program of study": "/packs/example-district/programs/nursing",
    "plan, to begin": "/plan",
    "plan": (
        "/plan?pack=example-district&school=north&now=10-fall&class=2030&goal=nursing"
        "&plan=9-fall:ALG1~C,BIO~B%2B,ENG9~A,FRE1,HEA101,HLT~F;9-spring:PE1;10-fall:GEOH,HEA201,ENG10;10-spring:GEOG;"
        "11-fall:HEA301,CHEM"),
    "saved plan": "/plan/import",
    "sources": "/sources",
    "numbers": "/numbers",
    "accessibility": "/accessibility",
    "privacy": "/privacy",
}

# Pages that differ from the common case of their kind.
SPECIAL_PAGES = {
    "matches of a whole profile": f"/matches?{PROFILE}&level=mid&why=lawyers",
    "matches, nothing found for the question": f"/matches?{ANSWERS}&why=zzqxv",
    "matches, all filtered out": f"/matches?{ANSWERS}&cluster=marketing&level=semi&min-wage=150000",
    "matches of a code": "/matches?code=SIC",
    "matches of equal scores": "/matches?scores=20,20,20,20,20,20",
    "matches of close scores": "/matches?scores=20,21,20,20,20,20",
    "matches without a profile": "/matches",
    "inventory with too few answers": "/profile/interests?form=short&a=4x0324xxxxxxxxxxxxxxxxxxxxxxxx",
    "routes with everything said": (
        "/routes?to=47-2111.00&from=diploma&held=age:20&state=TX&months=96&states=OK&assume=savings:5000&sort=cost&all=1"),
    "routes beyond the limits": "/routes?to=47-2111.00&from=diploma&state=TX&months=3",
    "two routes": "/routes/compare?to=47-2111.00&from=diploma&state=TX&a=1&b=2",
    "two routes, none chosen": "/routes/compare?to=47-2111.00&from=diploma&state=TX",
    "packs: templates": "/packs/templates",
    "packs: a template": "/packs/templates/programs/health-sciences-therapeutic-services",
    "packs: courses": "/packs/example-district/courses",
    "packs: many sets": "/packs/tx",
    "packs: a program with many ways": "/packs/example-district/programs/engineering",
    "occupation without figures": "/occupations/55-1011.00",
    "occupation paid by the hour": "/occupations/27-2011.00",
    "pathway of the modern framework": "/pathways/advanced-manufacturing/robotics",
    "programs of a pathway": "/pathways/health-sciences/therapeutic-services/programs",
    "program without colleges": "/programs/01.0207",
    "course without pathway": "/courses/22001",
}

FAILURES = {
    "bad answers": ("/matches?form=short&a=41032x9", 400),
    "bad scores": ("/profile/scores?done=scores&R=1&I=2&A=3&S=99&E=x&C=", 400),
    "values with a place twice": (
        "/profile/values?done=yes&achievement=1&workingConditions=1&recognition=2&relationships=3&support=4", 400),
    "no skill rated": ("/profile/skills?done=yes", 400),
    "routes to nothing known": ("/routes?to=zzqxv&from=diploma", 404),
    "routes with unknown things held": ("/routes?to=47-2111.00&from=working&job=zzqxv&credential=zzqxv&states=ZZ", 400),
    "routes from nowhere": ("/routes?to=47-2111.00&from=wizard:1", 400),
    "packs: unknown": ("/packs/exampel-district", 404),
    "packs: an unknown program": ("/packs/example-district/programs/nursng", 404),
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
