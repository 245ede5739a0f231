"""Audits as OR-Tools CP-SAT solves them, from requirement sets and a record as plain values.

Written from `docs/audit.md` alone; all figures together are one objective, the first ones in its highest part."""

from itertools import combinations
from math import gcd

from ortools.sat.python import cp_model

OPEN = ("in-progress", "planned")


class Sets:
    """The nodes of all sets by `SET/ID`, and what counts toward them."""

    def __init__(self, instance):
        self.sets, self.record = instance["sets"], instance["record"]
        self.nodes, self.below, self.set_of = {}, {}, {}
        for one in self.sets:
            self._add(one, one["root"])
            self.nodes[one["id"]], self.below[one["id"]] = one["root"], self.below[f"{one['id']}/{one['root']['id']}"]
        self.waived = set()
        substitutes = []
        for exception in self.record["exceptions"]:
            name = exception["requirement"]
            if name not in self.nodes:
                continue
            if "substitute" in exception:
                substitutes.append((exception["substitute"], name))
            else:
                self.waived |= self.below[name]
        self.eligible = {}
        for course in self.record["courses"]:
            if course["status"] != "waived" and course.get("grade") == 0:
                continue
            for name in self.leaves():
                node = self.nodes[name]
                if name in self.waived or "credits" in node and course["credits"] <= 0:
                    continue
                if counts(course, node["from"]) and reaches(course, node.get("minimum")) or any(
                        course["id"] == one and name in self.below[other] for one, other in substitutes):
                    value = 1_000 if "courses" in node else course["credits"]
                    self.eligible[course["id"], name] = value

    def _add(self, one, node):
        name = f"{one['id']}/{node['id']}"
        self.nodes[name], self.set_of[name] = node, one["id"]
        self.below[name] = {name}
        for child in node.get("all", node.get("of", [])):
            self.below[name] |= self._add(one, child)
        return self.below[name]

    def leaves(self):
        return [name for name in self.set_of if "credits" in self.nodes[name] or "courses" in self.nodes[name]]

    def sides(self, one, rule):
        """What a rule's ids stand for, and whether it speaks of another set."""
        own, others = [], []
        for name in rule["requirements"]:
            full = f"{one['id']}/{name}"
            (own if full in self.nodes else others).append(self.below.get(full, self.below.get(name, set())))
        if others and not own:
            own = [self.below[one["id"]]]
        return own + others, bool(others)

    def holds(self, node):
        """Whether a milestone or an average is there."""
        if "milestone" in node:
            return node["milestone"] in self.record["milestones"]
        graded = [course for course in self.record["courses"] if "grade" in course and counts(course, node["from"])]
        weight = sum(course["attempted"] for course in graded)
        points = sum(course["grade"] * course["attempted"] for course in graded)
        return weight > 0 and points >= node["average"] * weight


def counts(course, choice):
    if course["course"] in choice["except"]:
        return False
    return (choice["any"] or course["course"] in choice["courses"] or course["level"] in choice["levels"]
            or bool(set(choice["subjects"]) & set(course["subjects"]))
            or "sced" in course and any(low <= course["sced"] <= high for low, high in choice["sced"]))


def reaches(course, minimum):
    if minimum is None or course["status"] == "waived":
        return True
    return course["grade"] >= minimum if "grade" in course else course["status"] in OPEN


def pairs(left, right):
    return {frozenset((one, other)) for one in left for other in right if one != other}


class Model:
    """An audit as a model; `solve` gives the best figures."""

    def __init__(self, instance):
        self.sets = sets = Sets(instance)
        self.model = cp_model.CpModel()
        self.use = {key: self.model.new_bool_var("") for key in sets.eligible}
        self.fill = {name: sum(value * self.use[key] for key, value in sets.eligible.items() if key[1] == name)
                     for name in sets.leaves()}
        self._share()
        self.counts, self.missing = {}, {}
        # What all amounts are multiples of.
        self.unit = gcd(500, *(abs(course["credits"]) for course in sets.record["courses"]),
                        *(node.get("credits", 0) for node in sets.nodes.values()))
        for one in sets.sets:
            self._objective(one["id"], one["root"])
        courses = {course["id"]: course for course in sets.record["courses"]}
        self.doubles, self.steers = [], []
        for course in courses:
            own = [self.use[key] for key in self.use if key[0] == course]
            if len(own) > 1:
                double = self.model.new_bool_var("")
                self.model.add(sum(own) <= 1 + (len(own) - 1) * double)
                self.doubles.append(double)
            wished = sets.below.get(courses[course].get("steer"), set())
            there = [self.use[key] for key in self.use if key[0] == course and key[1] in wished]
            if there:
                steer = self.model.new_bool_var("")
                self.model.add(steer <= sum(there))
                self.steers.append(steer)

    def _share(self):
        sets, permitted, limits = self.sets, set(), []
        for one in sets.sets:
            for rule in one["sharing"]:
                sides, is_between = sets.sides(one, rule)
                found = set().union(*(pairs(left, right) for left, right in combinations(sides, 2)), set())
                found = {pair for pair in found if all(name in sets.set_of for name in pair)
                         and is_between == (len({sets.set_of[name] for name in pair}) == 2)}
                if not is_between:
                    # A pair goes by the first rule that permits it.
                    found -= permitted
                    permitted |= found
                if "most" in rule:
                    limits.append((found, rule["most"]))
        for course in sets.record["courses"]:
            own = [name for name in self.fill if (course["id"], name) in self.use]
            for one, other in combinations(own, 2):
                if sets.set_of[one] == sets.set_of[other] and frozenset((one, other)) not in permitted:
                    self.model.add_at_most_one(self.use[course["id"], one], self.use[course["id"], other])
        for found, most in limits:
            shared = []
            for course in sets.record["courses"]:
                both = [(self.use.get((course["id"], one)), self.use.get((course["id"], other)))
                        for one, other in map(tuple, found)]
                both = [pair for pair in both if pair[0] is not None and pair[1] is not None]
                if both:
                    is_shared = self.model.new_bool_var("")
                    for one, other in both:
                        self.model.add(one + other <= 1 + is_shared)
                    shared.append(max(0, course["credits"]) * is_shared)
            if shared:
                self.model.add(sum(shared) <= most)

    def _objective(self, one, node):
        if "all" in node:
            for child in node["all"]:
                self._objective(one, child)
            return
        _, count, missing = self._standing(one, node)
        self.counts.setdefault(node["priority"], []).append(count)
        self.missing.setdefault(node["priority"], []).append(missing)

    def _standing(self, one, node):
        """Whether a node may be met, how many requirements it counts like, what is missing: each at its best."""
        name = f"{one}/{node['id']}"
        is_waived = name in self.sets.waived
        if "credits" in node or "courses" in node:
            need = node.get("credits", node.get("courses", 0) * 1_000)
            if is_waived:
                return 1, 1, 0
            missing = self.model.new_int_var(0, need, "")
            self.model.add(missing >= need - self.fill[name])
            is_met = self.model.new_bool_var("")
            self.model.add(self.fill[name] >= need).only_enforce_if(is_met)
            return is_met, is_met, missing
        if "milestone" in node or "average" in node:
            holds = int(is_waived or self.sets.holds(node))
            return holds, holds, 1_000 * (1 - holds)
        below = [self._standing(one, child) for child in node.get("all", node.get("of"))]
        is_met = self.model.new_bool_var("")
        if "all" in node:
            for child in below:
                self.model.add(is_met <= child[0])
            return is_met, is_met, sum(child[2] for child in below)
        number = node["some"]
        if is_waived:
            return 1, number, 0
        # Of so many children, those that count.
        chosen = [self.model.new_bool_var("") for _ in below]
        self.model.add(sum(chosen) == min(number, len(below)))
        count = self.model.new_int_var(0, number, "")
        self.model.add(count <= sum(child[0] for child in below))
        self.model.add(count >= number).only_enforce_if(is_met)
        parts = []
        for choice, child in zip(chosen, below):
            part = self.model.new_int_var(0, 1_000_000, "")
            self.model.add(part >= child[2]).only_enforce_if(choice)
            parts.append(part)
        return is_met, count, sum(parts)

    def fix(self, uses):
        """Counts courses as given and no other way."""
        assert uses <= self.use.keys(), "A use that the rules do not allow."
        for key, use in self.use.items():
            self.model.add(use == int(key in uses))

    def units(self, priority):
        """The nodes that a priority's figures count: no groups, and nothing below a choice."""
        def look(node):
            if "all" in node:
                return [unit for child in node["all"] for unit in look(child)]
            return [node] if node["priority"] == priority else []
        return [unit for one in self.sets.sets for unit in look(one["root"])]

    def most_count(self, priority):
        return sum(node.get("some", 1) for node in self.units(priority))

    def most_missing(self, priority):
        def most(node):
            if "some" in node or "all" in node:
                return sum(most(child) for child in node.get("of", node.get("all")))
            return node.get("credits", 1_000 * node.get("courses", 1))
        return sum(most(node) for node in self.units(priority))

    def solve(self):
        """The best figures; `None` where there is no allocation, or none was proved the best in time."""
        figures = []
        for priority in sorted(self.counts):
            missing = self.model.new_int_var(0, 10_000, "")
            self.model.add(self.unit * missing == sum(self.missing[priority]))
            figures.append((sum(self.counts[priority]), missing))
        doubles, steers = sum(self.doubles), sum(self.steers)
        # Each figure with how many values it can have; what comes later weighs less than one of it.
        levels = []
        for (count, missing), priority in zip(figures, sorted(self.counts)):
            levels += [(count, self.most_count(priority) + 1),
                       (-missing, self.most_missing(priority) // self.unit + 1)]
        levels += [(-doubles, len(self.doubles) + 1), (steers, len(self.steers) + 1)]
        objective, scale = 0, 1
        for value, room in reversed(levels):
            # `+=` would change the figure itself.
            objective = objective + scale * value
            scale *= room
        assert scale < 1 << 62, "The figures do not fit into one objective."
        self.model.maximize(objective)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        solver.parameters.max_time_in_seconds = 5
        if solver.solve(self.model) != cp_model.OPTIMAL:
            # One figure after the other takes more models and is easier to prove.
            solver.parameters.num_workers = 8
            solver.parameters.max_time_in_seconds = 60
            for level, _ in levels:
                self.model.maximize(level)
                if solver.solve(self.model) != cp_model.OPTIMAL:
                    return None
                self.model.add(level == round(solver.objective_value))
        value = lambda figure: int(solver.value(figure)) if not isinstance(figure, int) else figure
        return {
            "satisfied": [value(count) for count, _ in figures],
            "missing": [self.unit * value(missing) for _, missing in figures],
            "doubleCounted": value(doubles), "steersHonoured": value(steers),
        }


def key(figures):
    """Figures as what sorts better ones last."""
    met = [figure for count, missing in zip(figures["satisfied"], figures["missing"]) for figure in (count, -missing)]
    return (*met, -figures["doubleCounted"], figures["steersHonoured"])


def greedy(instance):
    """Courses and requirements course by course, each to the first of each set that still needs it."""
    sets = Sets(instance)
    needs = {name: sets.nodes[name].get("credits", sets.nodes[name].get("courses", 0) * 1_000)
             for name in sets.leaves()}
    fill, uses = dict.fromkeys(needs, 0), set()
    for course in sets.record["courses"]:
        done = set()
        for name in needs:
            if (course["id"], name) in sets.eligible and sets.set_of[name] not in done and fill[name] < needs[name]:
                fill[name] += sets.eligible[course["id"], name]
                done.add(sets.set_of[name])
                uses.add((course["id"], name))
    return uses
