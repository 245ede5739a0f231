"""Plans as OR-Tools CP-SAT makes them, and problems by chance: small ones with every kind of rule, and districts
with a diploma and a program."""

from ortools.sat.python import cp_model

PASSED = {"D-", "D", "D+", "C-", "C", "C+", "B-", "B", "B+", "A-", "A", "A+"}
GRADES = ["F", "D-", "D", "D+", "C-", "C", "C+", "B-", "B", "B+", "A-", "A", "A+"]


def thousandths(credits):
    return round(credits * 1000)


def enough(record, minimum):
    """Whether a mark on the record is enough; what is under way is expected to be."""
    if not minimum or record.get("status") == "waived":
        return True
    if "grade" not in record:
        return record.get("status") == "in-progress"
    return GRADES.index(record["grade"]) >= GRADES.index(minimum)


class Model:
    """A problem as CP-SAT takes it: a truth for each course and term, one for each course and requirement."""

    def __init__(self, problem):
        self.problem = problem
        self.model = cp_model.CpModel()
        self.terms = problem["terms"]
        self.held = [
            entry for entry in problem.get("record", [])
            if entry.get("status") == "waived"
            or (entry.get("status") != "planned" and entry.get("grade", "C") in PASSED)]
        self.offered = {course["id"]: course for course in problem["courses"]}
        self.starts, self.takes = {}, {}
        self.loads = [[] for _ in self.terms]
        held = {entry["course"] for entry in self.held}
        for course in problem["courses"]:
            if course["id"] not in held and course["id"] not in problem.get("refused", []):
                self._place(course)
        self._forms()
        self._order()
        self._limits()
        self._leaves()
        self.aims = [self._wanted(), self._hours(), self._changes(), self._heaviest(), -sum(self.takes.values())]

    def _place(self, course):
        length = course.get("length", 1)
        low, high = course.get("grades", [0, 30])
        starts = {}
        school = self.problem.get("school")
        for term in range(len(self.terms) - length + 1):
            if course.get("seasons") and self.terms[term]["season"] not in course["seasons"]:
                continue
            if any(not low <= self.terms[t]["grade"] <= high for t in range(term, term + length)):
                continue
            if school and course.get("schools") and school not in course["schools"]:
                continue
            starts[term] = self.model.new_bool_var("")
        if not starts:
            return
        taken = self.model.new_bool_var("")
        self.model.add(sum(starts.values()) == taken)
        self.starts[course["id"]], self.takes[course["id"]] = starts, taken
        for term, var in starts.items():
            for t in range(term, term + length):
                self.loads[t].append(var)

    @staticmethod
    def groups_of(courses):
        """Courses that teach the same: whatever a chain of names joins."""
        groups = [{course["id"]} for course in courses]
        for course in courses:
            for other in course.get("sameAs", []):
                if any(other in group for group in groups):
                    both = [group for group in groups if group & {course["id"], other}]
                    groups = [group for group in groups if group not in both] + [set().union(*both)]
        return [group for group in groups if len(group) > 1]

    def _forms(self):
        held = {entry["course"] for entry in self.held}
        for group in self.groups_of(self.problem["courses"]):
            self.model.add(
                sum(self.takes[name] for name in sorted(group) if name in self.takes) <= (0 if group & held else 1))

    def _before(self, rule, term):
        """The rule as a truth: kept by what ends before a term."""
        if isinstance(rule, str):
            if rule == "approval" or rule.endswith("?"):
                return 1
            name, _, minimum = rule.partition("@")
            if any(entry["course"] == name and enough(entry, minimum) for entry in self.held):
                return 1
            length = self.offered.get(name, {}).get("length", 1)
            return sum(var for start, var in self.starts.get(name, {}).items() if start + length <= term)
        (kind, parts), = rule.items()
        values = [self._before(part, term) for part in parts]
        if all(isinstance(value, int) for value in values):
            return int(all(values)) if kind == "all" else int(any(values))
        truth = self.model.new_bool_var("")
        if kind == "all":
            for value in values:
                self.model.add(truth <= value)
        else:
            self.model.add(truth <= sum(values))
        return truth

    def _order(self):
        known = {entry["course"] for entry in self.held}
        for name, starts in self.starts.items():
            course = self.offered[name]
            for term, var in starts.items():
                if course.get("prerequisites"):
                    self.model.add(var <= self._before(course["prerequisites"], term))
                for other in course.get("corequisites", []):
                    if other not in known:
                        self.model.add(
                            var <= sum(v for start, v in self.starts.get(other, {}).items() if start <= term))

    def _limits(self):
        limits = self.problem.get("limits", {})
        for term, load in zip(self.terms, self.loads):
            self.model.add(sum(load) <= min(term["periods"], limits.get("mostCourses", 1000)))
            self.model.add(sum(load) >= limits.get("leastCourses", 0))
        if "mostCreditsPerYear" in limits:
            for grade in {term["grade"] for term in self.terms}:
                self.model.add(sum(
                    thousandths(self.offered[name]["credits"]) * var
                    for name, starts in self.starts.items() for start, var in starts.items()
                    if self.terms[start + self.offered[name].get("length", 1) - 1]["grade"] == grade)
                    <= thousandths(limits["mostCreditsPerYear"]))
        known = {entry["course"] for entry in self.held}
        for lock in self.problem.get("locked", []):
            if lock["course"] not in known:
                self.model.add(1 == sum(
                    var for start, var in self.starts.get(lock["course"], {}).items()
                    if self.terms[start]["id"] == lock["term"]))

    # Requirements

    def _leaves(self):
        self.counted = {}  # (set, leaf) -> {entry: truth}
        self.paths = {}
        for rules in self.problem["requirements"]:
            self._collect(rules["requires"], rules["id"], [])
        entries = [("course", name) for name in self.takes] + [
            ("record", index) for index in range(len(self.held))]
        for entry in entries:
            self._allot(entry)
        for rules in self.problem["requirements"]:
            for rule in rules.get("sharing", []):
                self._share(rules, rule, entries)
            self.model.add(self._met(rules["requires"], rules["id"], False) == 1)

    def _collect(self, node, name, path):
        path = path + [node.get("id", "all")]
        for part in node.get("all", node.get("of", [])):
            self._collect(part, name, path)
        if "from" in node and "average" not in node:
            self.counted[name, path[-1]] = {}
            self.paths[name, path[-1]] = (path, node)

    def _credits(self, entry):
        kind, key = entry
        if kind == "course":
            return thousandths(self.offered[key]["credits"])
        record = self.held[key]
        return thousandths(record.get("credits", self.offered.get(record["course"], {}).get("credits", 0)))

    def _counts(self, entry, leaf):
        kind, key = entry
        path, node = self.paths[leaf]
        if self._credits(entry) == 0 and "courses" not in node:
            return False
        if kind == "record":
            record = self.held[key]
            name = record.get("id")
            for exception in self.problem.get("exceptions", []):
                if name and exception.get("substitute") == name:
                    if exception["requirement"] in [f"{leaf[0]}/{part}" for part in path]:
                        return True
            course = dict(self.offered.get(record["course"], {"id": record["course"]}))
            if "subjects" in record:
                course["subjects"] = record["subjects"]
            if not enough(record, node.get("minimum")):
                return False
        else:
            course = self.offered[key]
        chosen = node["from"]
        if chosen == "any":
            return True
        if course["id"] in chosen.get("except", []):
            return False
        return (chosen.get("any", False) or course["id"] in chosen.get("courses", [])
                or course.get("level", "general") in chosen.get("levels", [])
                or bool(set(chosen.get("subjects", [])) & set(course.get("subjects", []))))

    def _names(self, rules, name, leaf):
        """Whether a name in a sharing rule of a set stands for a leaf or something above it."""
        path = self.paths[leaf][0]
        if leaf[0] == rules["id"] and name in path:
            return True
        return name == leaf[0] or name in [f"{leaf[0]}/{part}" for part in path]

    def _outward(self, rules, rule):
        return any(
            name == other["id"] or name.startswith(other["id"] + "/")
            for name in rule["requirements"] for other in self.problem["requirements"] if other is not rules)

    def _pair(self, rules, names, one, other):
        return any(
            first != second and self._names(rules, first, one) and self._names(rules, second, other)
            for first in names for second in names)

    def _allot(self, entry):
        leaves = [leaf for leaf in self.counted if self._counts(entry, leaf)]
        taken = self.takes[entry[1]] if entry[0] == "course" else 1
        for leaf in leaves:
            truth = self.model.new_bool_var("")
            self.model.add(truth <= taken)
            self.counted[leaf][entry] = truth
        for index, one in enumerate(leaves):
            for other in leaves[index + 1:]:
                if one[0] != other[0]:
                    continue
                rules = next(r for r in self.problem["requirements"] if r["id"] == one[0])
                if not any(
                        self._pair(rules, rule["requirements"], one, other)
                        for rule in rules.get("sharing", []) if not self._outward(rules, rule)):
                    self.model.add(self.counted[one][entry] + self.counted[other][entry] <= 1)

    def _share(self, rules, rule, entries):
        if "most" not in rule:
            return
        outward = self._outward(rules, rule)
        names = list(rule["requirements"])
        if outward and not any(
                leaf[0] == rules["id"] and self._names(rules, name, leaf)
                for name in names for leaf in self.counted):
            names.append(rules["id"])
        shared = []
        for entry in entries:
            own = [leaf for leaf, counts in self.counted.items() if entry in counts]
            truth = None
            for index, one in enumerate(own):
                for other in own[index + 1:]:
                    if (one[0] != other[0]) == outward and self._pair(rules, names, one, other):
                        truth = truth if truth is not None else self.model.new_bool_var("")
                        self.model.add(truth >= self.counted[one][entry] + self.counted[other][entry] - 1)
            if truth is not None:
                shared.append(self._credits(entry) * truth)
        self.model.add(sum(shared) <= thousandths(rule["most"]))

    def _asks_for_courses(self, node):
        if "all" in node or "some" in node:
            return any(self._asks_for_courses(part) for part in node.get("all", node.get("of", [])))
        return "from" in node and "average" not in node

    def _met(self, node, name, in_choice):
        if any("substitute" not in exception and exception["requirement"] == f"{name}/{node.get('id', 'all')}"
               for exception in self.problem.get("exceptions", [])):
            return 1
        if "milestone" in node:
            known = self.problem.get("milestones", []) + self.problem.get("expected", [])
            return int(node["milestone"] in known or not in_choice)
        if "average" in node:
            return int(not in_choice)
        truth = self.model.new_bool_var("")
        if "all" in node or "some" in node:
            parts = node.get("all", node.get("of", []))
            number = node.get("some", len(parts))
            choice = in_choice or (number < len(parts) and self._asks_for_courses(node))
            values = [self._met(part, name, choice) for part in parts]
            self.model.add(sum(values) >= number * truth)
            return truth
        counts = self.counted[name, node["id"]]
        if "courses" in node:
            self.model.add(sum(counts.values()) >= node["courses"] * truth)
        else:
            self.model.add(
                sum(self._credits(entry) * var for entry, var in counts.items())
                >= thousandths(node["credits"]) * truth)
        return truth

    # What a plan is judged by

    def _wanted(self):
        known = {entry["course"] for entry in self.held}
        return sum(
            wish.get("weight", 1) * (1 if wish["course"] in known else self.takes.get(wish["course"], 0))
            for wish in self.problem.get("wanted", []))

    def _hours(self):
        total = 0
        for agreement in self.problem.get("agreements", []):
            earned = [
                1 if any(entry["course"] == name and enough(entry, agreement.get("minimum")) for entry in self.held)
                else self.takes.get(name, 0) for name in agreement["courses"]]
            truth = self.model.new_bool_var("")
            if agreement.get("any"):
                self.model.add(truth <= sum(earned))
            else:
                for value in earned:
                    self.model.add(truth <= value)
            total = total + thousandths(agreement["hours"]) * truth
        return total

    def _changes(self):
        if self.problem.get("present") is None:
            return 0
        known = {entry["course"] for entry in self.held}
        present = {entry["course"]: entry["term"] for entry in self.problem["present"]}
        changes = 0
        for name, term in present.items():
            if name not in known:
                stays = sum(
                    var for start, var in self.starts.get(name, {}).items() if self.terms[start]["id"] == term)
                changes = changes + 1 - stays
        return -(changes + sum(var for name, var in self.takes.items() if name not in present))

    def _heaviest(self):
        heaviest = self.model.new_int_var(0, 1000, "")
        for load in self.loads:
            self.model.add(sum(load) <= heaviest)
        return -heaviest

    def solve(self, workers=2, seconds=30.0):
        """`(status, figures)` with the status in Waymark's words; `None` when the seconds are used up."""
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = workers
        solver.parameters.max_time_in_seconds = seconds
        figures = []
        for aim in self.aims:
            if isinstance(aim, int):
                # Nothing to choose: but whether there is any plan has to be known once.
                figures.append(aim)
                continue
            self.model.maximize(aim)
            status = solver.solve(self.model)
            if status == cp_model.INFEASIBLE:
                return "infeasible", None
            if status != cp_model.OPTIMAL:
                return None
            best = round(solver.objective_value)
            figures.append(best)
            self.model.add(aim >= best)
            self.model.clear_hints()
            for index in range(len(self.model.proto.variables)):
                var = self.model.get_int_var_from_proto_index(index)
                self.model.add_hint(var, solver.value(var))
        return "optimal", figures


    def is_possible(self, workers=2, seconds=60.0):
        """Whether there is any plan; `None` when the seconds are used up."""
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = workers
        solver.parameters.max_time_in_seconds = seconds
        self.model.clear_objective()
        status = solver.solve(self.model)
        return {cp_model.INFEASIBLE: False, cp_model.OPTIMAL: True, cp_model.FEASIBLE: True}.get(status)


def leaves(node):
    """Requirements without parts, by id."""
    parts = node.get("all", node.get("of"))
    return [node["id"]] if parts is None else [leaf for part in parts for leaf in leaves(part)]


def rules(problem):
    """Every rule that could be given up, as the document names it."""
    found = [("requirement", f"{own['id']}/{leaf}") for own in problem["requirements"] for leaf in leaves(own["requires"])]
    found += [("lock", lock["course"], lock["term"]) for lock in problem.get("locked", [])]
    found += [("refusal", course) for course in problem.get("refused", [])]
    found += [(kind, course["id"]) for course in problem["courses"] for kind in ("prerequisites", "offering")]
    found += [("sameCourses", tuple(sorted(group))) for group in Model.groups_of(problem["courses"])]
    return found + [(kind,) for kind in ("periods", "mostCourses", "leastCourses", "creditsPerYear")]


def named(rule):
    """A rule of a document's conflict as `rules` names it."""
    parts = tuple(rule[key] for key in ("requirement", "course", "term") if key in rule)
    if "courses" in rule:
        parts += (tuple(sorted(rule["courses"])),)
    return (rule["rule"], *parts)


def given_up(node, name, gone):
    if f"{name}/{node['id']}" in gone:
        return {"id": node["id"], "all": []}
    for key in ("all", "of"):
        if key in node:
            return {**node, key: [given_up(part, name, gone) for part in node[key]]}
    return node


def without(problem, gone):
    """The problem with some rules given up."""
    gone = set(gone)
    requirements = {rule[1] for rule in gone if rule[0] == "requirement"}
    same = {name for rule in gone if rule[0] == "sameCourses" for name in rule[1]}
    courses = []
    for course in problem["courses"]:
        keys = set()
        if ("prerequisites", course["id"]) in gone:
            keys |= {"prerequisites", "corequisites"}
        if ("offering", course["id"]) in gone:
            keys |= {"seasons", "grades", "schools"}
        if course["id"] in same:
            keys.add("sameAs")
        courses.append({key: value for key, value in course.items() if key not in keys})
    limits = {key: value for key, value in problem.get("limits", {}).items()
              if (key if key != "mostCreditsPerYear" else "creditsPerYear",) not in gone}
    terms = problem["terms"]
    if ("periods",) in gone:
        terms = [{**term, "periods": 100} for term in terms]
    return {
        **problem, "terms": terms, "courses": courses, "limits": limits,
        "requirements": [
            {**own, "requires": given_up(own["requires"], own["id"], requirements)} for own in problem["requirements"]],
        "locked": [lock for lock in problem.get("locked", []) if ("lock", lock["course"], lock["term"]) not in gone],
        "refused": [course for course in problem.get("refused", []) if ("refusal", course) not in gone]}


def conflict_flaw(problem, conflict):
    """What is wrong with a conflict: its rules alone allow a plan, or one of them is there in vain."""
    conflict = [named(rule) for rule in conflict]
    known = rules(problem)
    unknown = [rule for rule in conflict if rule not in known]
    if unknown:
        return f"no rules of the problem: {unknown}"
    others = [rule for rule in known if rule not in conflict]
    if Model(without(problem, others)).is_possible() is not False:
        return "its rules allow a plan"
    for rule in conflict:
        if Model(without(problem, [*others, rule])).is_possible() is not True:
            return f"{rule} is there in vain"
    return None


def figures(objective):
    """The figures of a document in CP-SAT's order, larger always better."""
    return [objective["wanted"], thousandths(objective["hours"]), -objective["changes"], -objective["heaviest"],
            -objective["courses"]]


def random_problem(chance):
    """A small school with every kind of rule, close enough to matter."""
    years = chance.randint(1, 3)
    periods = chance.randint(2, 4)
    terms = [
        {"id": f"{9 + year}-{season}", "season": season, "grade": 9 + year, "periods": periods}
        for year in range(years) for season in ("fall", "spring")]
    subjects = ["english", "mathematics", "science", "arts", "cte"]
    courses = []
    for number in range(chance.randint(6, 22)):
        course = {"id": f"C{number}", "credits": chance.choice([0.5, 0.5, 1, 1, 0.25, 0]),
                  "length": chance.choice([1, 1, 2]),
                  "subjects": chance.sample(subjects, chance.choice([0, 1, 1, 1, 2]))}
        if chance.random() < 0.3:
            course["seasons"] = [chance.choice(["fall", "spring"])]
        if chance.random() < 0.3:
            low = chance.randint(9, 8 + years)
            course["grades"] = [low, chance.randint(low, 12)]
        if chance.random() < 0.1:
            course["schools"] = [chance.choice(["north", "south"])]
        if number and chance.random() < 0.4:
            course["prerequisites"] = random_rule(chance, number, 0)
        if number and chance.random() < 0.1:
            course["corequisites"] = [f"C{chance.randrange(number)}"]
        if chance.random() < 0.2:
            course["level"] = "honors"
        if number and chance.random() < 0.1:
            course["sameAs"] = [f"C{chance.randrange(number)}"]
        courses.append(course)
    name = lambda: f"C{chance.randrange(len(courses))}"
    ids = ["one", "two"][:chance.choice([1, 1, 2])]
    problem = {"terms": terms, "courses": courses,
               "requirements": [random_set(chance, own, [o for o in ids if o != own], subjects, years) for own in ids]}
    record = []
    for number in range(chance.choice([0, 0, 1, 3])):
        entry = {"id": f"r{number}", "course": chance.choice([name(), f"R{number}"]), "credits": 0.5,
                 "status": chance.choice(["completed", "completed", "in-progress", "planned", "waived", "transferred"])}
        if chance.random() < 0.6:
            entry["grade"] = chance.choice(["F", "D", "C", "B+", "A"])
        if entry["course"].startswith("R"):
            entry["subjects"] = [chance.choice(subjects)]
        record.append(entry)
    problem["record"] = record
    if chance.random() < 0.3:
        problem["milestones"] = ["service"]
    if chance.random() < 0.2:
        problem["expected"] = ["exam"]
    if chance.random() < 0.1:
        problem["exceptions"] = [{"requirement": "one/english"}]
    elif record and chance.random() < 0.2:
        problem["exceptions"] = [{"requirement": "one/science", "substitute": "r0"}]
    if chance.random() < 0.3:
        problem["school"] = "north"
    limits = {}
    if chance.random() < 0.2:
        limits["leastCourses"] = 1
    if chance.random() < 0.2:
        limits["mostCourses"] = max(1, periods - 1)
    if chance.random() < 0.2:
        limits["mostCreditsPerYear"] = chance.choice([1.5, 2, 3])
    problem["limits"] = limits
    if chance.random() < 0.2:
        problem["locked"] = [{"course": name(), "term": chance.choice(terms)["id"]}]
    if chance.random() < 0.3:
        problem["refused"] = [name()]
    wanted = sorted({name() for _ in range(chance.choice([0, 1, 3]))})
    problem["wanted"] = [{"course": course, "weight": chance.randint(1, 3)} for course in wanted]
    problem["agreements"] = [
        {"id": f"a{number}", "courses": [name() for _ in range(chance.randint(1, 3))], "any": chance.random() < 0.5,
         "hours": chance.choice([3, 3.333, 5])} for number in range(chance.choice([0, 1, 2]))]
    if chance.random() < 0.5:
        problem["present"] = [
            {"course": course["id"], "term": chance.choice(terms)["id"]} for course in courses if chance.random() < 0.4]
    return problem


def random_rule(chance, below, depth):
    kind = chance.random()
    if depth > 1 or kind < 0.6:
        mark = chance.choice(["", "", "@C", "?"])
        return "approval" if chance.random() < 0.1 else f"C{chance.randrange(below)}{mark}"
    return {chance.choice(["all", "any"]): [random_rule(chance, below, depth + 1) for _ in range(chance.randint(1, 3))]}


def random_set(chance, own, others, subjects, years):
    parts = []
    for subject in chance.sample(subjects, chance.randint(2, 4)):
        part = {"id": subject, "from": {"subjects": [subject]}}
        if chance.random() < 0.25:
            part["courses"] = chance.randint(1, years)
        else:
            part["credits"] = chance.choice([0.5, 0.5, 1, 1.5])
        if chance.random() < 0.2:
            part["minimum"] = "C"
        parts.append(part)
    if chance.random() < 0.3:
        choice = [parts.pop(), parts.pop(), {"id": "service", "milestone": "service"}]
        parts.append({"id": "choice", "some": chance.choice([1, 1, 2]), "of": choice})
    if chance.random() < 0.2:
        parts.append({"id": "either", "some": 1, "of": [
            {"id": "by-exam", "all": [{"id": "exam", "milestone": "exam"},
                                      {"id": "little", "credits": 0.5, "from": "any"}]},
            {"id": "much", "credits": 1.5, "from": {"any": True, "except": ["C0"]}}]})
    if chance.random() < 0.4:
        parts.append({"id": "electives", "credits": chance.choice([0.5, 1, 2]), "from": "any"})
    if chance.random() < 0.2:
        parts.append({"id": "demanding", "courses": 1, "from": {"levels": ["honors"]}})
    parts.append({"id": "mile", "milestone": "speech"})
    if chance.random() < 0.2:
        parts.append({"id": "grades", "average": 2})
    rules = {"id": own, "requires": {"id": "root", "all": parts}, "sharing": []}
    leaves = [part["id"] for part in parts if "milestone" not in part and "average" not in part]
    if len(leaves) > 1 and chance.random() < 0.4:
        rule = {"requirements": chance.sample(leaves, 2)}
        if chance.random() < 0.6:
            rule["most"] = chance.choice([0.5, 1])
        rules["sharing"].append(rule)
    for other in others:
        if chance.random() < 0.4:
            rules["sharing"].append({
                "requirements": chance.choice([[other], [leaves[0], other]]), "most": chance.choice([0, 0.5, 1])})
    return rules
