"""Districts by chance, of the size and the habits of real ones: about 150 courses, two terms of six periods in four
grades, a diploma of 24 credits with choices and shared courses, a program of study, college credit, wishes."""

SEASONS = ["fall", "spring"]


def terms(grade=9, term=0):
    return [
        {"id": f"{year}-{season}", "season": season, "grade": year, "periods": 6}
        for year in range(grade, 13) for place, season in enumerate(SEASONS) if year > grade or place >= term]


def course(name, credits, subjects, grades, before=None, **more):
    year = {"length": 2, "seasons": ["fall"]} if credits == 1 else {"length": 1}
    made = {"id": name, "credits": credits, "subjects": subjects, "grades": grades, **year, **more}
    if before:
        made["prerequisites"] = before
    return made


def catalogue(chance):
    """The courses of a district, and its programs as lists of steps."""
    courses = []

    def add(*arguments, **more):
        courses.append(course(*arguments, **more))
        return courses[-1]["id"]

    previous = None
    for grade in range(9, 13):
        steps = []
        last = min(12, grade + chance.choice([0, 1]))
        for level, grades in (("general", [grade, last]), ("honors", [grade, grade])):
            name = f"ENG{grade}{'H' if level == 'honors' else ''}"
            rule = None
            if previous:
                rule = {"any": [previous[0], previous[1]]} if level == "general" else {
                    "any": [f"{previous[1]}@C", f"{previous[0]}@B"]}
            steps.append(add(name, 1, ["english"], grades, rule, level=level))
        previous = steps
    for number in range(chance.randint(2, 4)):
        add(f"ENGX{number}", 0.5, ["english"], [chance.choice([9, 10]), 12])
    add("ALG1", 1, ["mathematics", "algebra-1"], [9, 12])
    add("GEO", 1, ["mathematics", "geometry"], [9, 12], "ALG1")
    add("GEOH", 1, ["mathematics", "geometry"], [9, 11], "ALG1@B", level="honors")
    add("ALG2", 1, ["mathematics", "algebra-2"], [10, 12], {"all": ["ALG1@C", {"any": ["GEO", "GEOH"]}]})
    add("ALG2H", 1, ["mathematics", "algebra-2"], [10, 12], {"all": ["ALG1@B", "GEOH@B"]}, level="honors")
    add("FALG", 1, ["mathematics"], [11, 12], {"all": ["ALG1", {"any": ["GEO", "GEOH"]}]})
    add("STA", 1, ["mathematics"], [11, 12], {"any": ["ALG2@C", "ALG2H"]})
    add("PRE", 1, ["mathematics"], [11, 12], {"any": ["ALG2@C", "ALG2H@C"]}, level="college")
    add("CALC", 1, ["mathematics"], [12, 12], "PRE@C", level="ap")
    add("DATA", 1, ["mathematics"], [11, 12], "ALG1@C")
    add("PHYSCI", 1, ["science", "laboratory-science"], [9, 10])
    add("BIO", 1, ["science", "laboratory-science"], [9, 11])
    add("EARTH", 1, ["science", "laboratory-science"], [9, 12])
    add("CHEM", 1, ["science", "laboratory-science"], [10, 12], {"all": ["ALG1@C", {"any": ["BIO", "PHYSCI"]}]})
    add("PHYS", 1, ["science", "laboratory-science"], [11, 12], {"all": [{"any": ["ALG2@C", "ALG2H"]}, "CHEM?"]})
    add("ENV", 1, ["science", "laboratory-science"], [11, 12], "BIO")
    add("ANA", 1, ["science", "laboratory-science"], [11, 12], {"all": ["BIO@C", "CHEM?"]})
    add("BIOAP", 1, ["science", "laboratory-science"], [11, 12], {"all": ["BIO@B", "CHEM@C"]}, level="ap")
    add("CHEMAPL", 0.5, ["science", "laboratory-science"], [11, 12], "CHEM@B", level="ap")
    add("CHEMAP", 1, ["science"], [11, 12], "CHEM@B", level="ap", corequisites=["CHEMAPL"])
    add("MARINE", 0.5, ["science"], [10, 12], "BIO?")
    add("GEOG", 0.5, ["social-studies", "geography"], [9, 10])
    add("WORLD", 1, ["social-studies", "geography"], [9, 10])
    add("USH", 1, ["social-studies", "us-history"], [11, 12])
    add("USHAP", 1, ["social-studies", "us-history"], [11, 11], {"any": ["WORLD@C", "ENG10@B"]}, level="ap")
    add("CIV", 0.5, ["social-studies", "civics"], [11, 12])
    add("GOVAP", 1, ["social-studies", "civics"], [12, 12], {"any": ["USH@B", "USHAP@C"]}, level="ap")
    add("PROBLEMS", 0.5, ["social-studies", "geography"], [12, 12])
    for number in range(chance.randint(3, 5)):
        add(f"SOC{number}", 0.5, ["social-studies"], [10, 12])
    for language in ("SPA", "FRE", "ASL")[:chance.randint(2, 3)]:
        for year in range(1, 5):
            add(f"{language}{year}", 1, ["world-language"], [9 if year < 3 else year + 7, 12],
                f"{language}{year - 1}@C" if year > 1 else None)
    for number in range(chance.randint(8, 12)):
        credits = chance.choice([0.5, 0.5, 1])
        add(f"ART{number}", credits, ["arts"], [chance.choice([9, 9, 10]), 12],
            f"ART{chance.randrange(number)}" if number > 2 and chance.random() < 0.4 else None)
    add("HLT", 0.5, ["health"], [9, 10])
    add("PE0", 0.5, ["physical-education"], [9, 10])
    for number in range(1, chance.randint(5, 7)):
        add(f"PE{number}", 0.5, ["physical-education"], [chance.choice([9, 10]), 12],
            chance.choice([None, "PE0", "PE0?"]))
    add("CAREER", 0.5, ["career"], [9, 10])
    for number in range(chance.randint(3, 6)):
        add(f"OTHER{number}", chance.choice([0.5, 1]), [], [chance.choice([9, 10, 11]), 12],
            "approval" if chance.random() < 0.4 else None)
    programs = []
    for number in range(chance.randint(11, 15)):
        own, steps = f"P{number}", []
        school = chance.choice([[], ["north"], ["south"]])
        also = lambda: [chance.choice(["science", "mathematics", "arts", "social-studies", "health"])] if (
            chance.random() < 0.25) else []
        steps.append([add(f"{own}A", 1, ["cte"] + also(), [9, 11], schools=school)])
        steps.append([add(f"{own}B", 1, ["cte"] + also(), [10, 11],
                          chance.choice([f"{own}A", {"any": [f"{own}A", "approval"]}]), schools=school)])
        if chance.random() < 0.4:
            steps[-1].append(add(f"{own}C", chance.choice([0.5, 1]), ["cte"] + also(), [10, 12], f"{own}A",
                                 schools=school))
        before = f"{own}B@C" if chance.random() < 0.7 else {
            "all": [f"{own}B@C", chance.choice(["BIO@C", "ALG1@C", "ENG9@C"])]}
        steps.append([add(f"{own}D", 1, ["cte"] + also(), [11, 12], before, schools=school)])
        if chance.random() < 0.3:
            steps[-1].append(add(f"{own}E", 1, ["cte"] + also(), [11, 12], f"{own}B@C", schools=school))
        capstone = {"all": [f"{own}D@C", "approval"]} if chance.random() < 0.5 else f"{own}D@C"
        steps.append([add(f"{own}F", 1, ["cte"], [12, 12], capstone, schools=school)])
        programs.append((own, school, steps))
    return courses, programs


def leaf(name, credits, *subjects, **more):
    return {"id": name, "credits": credits, "from": {"subjects": list(subjects)} if subjects else "any", **more}


def diploma():
    """24 credits, 17 fixed and 7 flexible; a career course may meet two requirements, with one more elective."""
    return {
        "id": "diploma", "requires": {"id": "root", "all": [
            leaf("english", 4, "english"), leaf("algebra", 1, "algebra-1"), leaf("geometry", 1, "geometry"),
            leaf("third-mathematics", 1, "mathematics"), leaf("laboratory", 2, "laboratory-science"),
            leaf("third-science", 1, "science"), leaf("us-history", 1, "us-history"),
            leaf("world", 0.5, "geography"), leaf("civics", 0.5, "civics"),
            leaf("social-studies", 1, "social-studies"), leaf("health", 0.5, "health"),
            leaf("physical-education", 1.5, "physical-education"),
            {"id": "career", "some": 1, "of": [
                leaf("cte", 1, "cte"),
                {"id": "two-for-one", "all": [leaf("equivalent", 1, "cte"), leaf("extra", 1)]}]},
            leaf("arts", 1, "arts"),
            {"id": "second-arts", "some": 1, "of": [
                leaf("arts-too", 1, "arts"),
                {"id": "path", "all": [{"id": "planned", "milestone": "path"}, leaf("path-course", 1)]}]},
            {"id": "language", "some": 1, "of": [
                leaf("languages", 2, "world-language"),
                {"id": "seal", "all": [{"id": "has-seal", "milestone": "seal"}, leaf("beside-seal", 2)]}]},
            leaf("electives", 4), {"id": "plan", "milestone": "plan"}]},
        "sharing": [
            {"requirements": ["equivalent", other], "most": 1}
            for other in ("third-mathematics", "laboratory", "third-science", "social-studies", "health", "arts")]}


def program(steps):
    names = [name for step in steps[:-1] for name in step]
    return {"id": "program", "requires": {"id": "root", "all": [
        {"id": "technical", "credits": 3, "from": {"courses": names}},
        {"id": "capstone", "credits": 1, "from": {"courses": steps[-1]}, "minimum": "C"}]}}


def district(chance):
    """A learner's problem at the start of grade 9."""
    courses, programs = catalogue(chance)
    own, school, steps = chance.choice(programs)
    wanted = chance.sample([made["id"] for made in courses if made.get("level") in ("ap", "college")]
                           + ["SPA3", "STA", "CHEM"], chance.randint(0, 3))
    agreements = []
    for number, (name, _, other) in enumerate(programs):
        if chance.random() < 0.7:
            pair = [other[1][0], other[2][0]] if chance.random() < 0.5 else [other[0][0]]
            agreements.append({
                "id": f"A{number}", "courses": pair, "any": len(pair) > 1 and chance.random() < 0.4,
                "hours": chance.choice([2, 3.333, 4, 5])})
    for name in ("PRE", "ENG12H", "STA", "SPA4"):
        agreements.append({"id": f"A-{name}", "courses": [name], "hours": 3.333, "minimum": "C"})
    problem = {
        "terms": terms(), "courses": courses, "requirements": [diploma(), program(steps)],
        "school": school[0] if school else chance.choice(["north", "south"]),
        "wanted": [{"course": name, "weight": chance.randint(1, 3)} for name in sorted(wanted)],
        "agreements": agreements if chance.random() < 0.7 else [],
        "expected": ["path"] if chance.random() < 0.5 else []}
    if chance.random() < 0.3:
        problem["refused"] = chance.sample([made["id"] for made in courses if made["id"][0] in "SAO"], 3)
    if chance.random() < 0.2:
        problem["limits"] = {"mostCreditsPerYear": 6}
    return problem


def later(chance, problem, plan):
    """The same learner some terms later, with the plan so far: most was passed, something failed, something new is
    refused. Failed courses leave no room in full terms, so that one more period is opened where it happened."""
    gone = chance.choice([1, 2, 2, 3, 4, 4, 6])
    lengths = {made["id"]: made for made in problem["courses"]}
    record, present = [], []
    for start, courses in enumerate(plan):
        for name in courses:
            if start + lengths[name]["length"] <= gone:
                record.append({"id": name, "course": name, "grade": chance.choice(["A", "B", "B", "C", "C"])})
            elif start < gone:
                record.append({"id": name, "course": name, "status": "in-progress"})
            else:
                present.append({"course": name, "term": problem["terms"][start]["id"]})
    left = [dict(term) for term in problem["terms"][gone:]]
    for entry in record:
        if entry.get("status") == "in-progress":
            left[0]["periods"] -= 1
    failed = chance.choice([entry for entry in record if "grade" in entry] or [{}])
    failed["grade"] = "F"
    failed.setdefault("course", "none")
    made = {**problem, "terms": left, "record": record, "present": present}
    if chance.random() < 0.75:
        for term in left[-4:]:
            term["periods"] += 1
    return made
