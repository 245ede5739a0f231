"""The balanced curriculum as OR-Tools CP-SAT solves it, and curricula by chance."""

from ortools.sat.python import cp_model


def modelled(curriculum):
    """The curriculum as a model: a truth for each course and period, an order for each prerequisite."""
    model = cp_model.CpModel()
    periods, credits = curriculum["periods"], curriculum["credits"]
    takes = [[model.new_bool_var("") for _ in range(periods)] for _ in credits]
    number = [model.new_int_var(0, periods - 1, "") for _ in credits]
    for course, row in enumerate(takes):
        model.add_exactly_one(row)
        model.add(number[course] == sum(period * var for period, var in enumerate(row)))
    for before, after in curriculum["prerequisites"]:
        model.add(number[before - 1] < number[after - 1])
    heaviest = model.new_int_var(0, min(sum(credits), curriculum["maxCredits"]), "")
    for period in range(periods):
        column = [row[period] for row in takes]
        load = sum(value * var for value, var in zip(credits, column))
        model.add(load <= heaviest)
        model.add(load >= curriculum["minCredits"])
        model.add(sum(column) >= curriculum["minCourses"])
        model.add(sum(column) <= curriculum["maxCourses"])
    model.minimize(heaviest)
    return model


def solve(curriculum, workers=2, seconds=20.0):
    """`(status, objective)` with the status in Waymark's words; `None` when the seconds are used up."""
    return answered(modelled(curriculum), workers, seconds)


def answered(model, workers=2, seconds=20.0):
    """The same of a model that is there already."""
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = workers
    solver.parameters.max_time_in_seconds = seconds
    status = solver.solve(model)
    if status in (cp_model.UNKNOWN, cp_model.FEASIBLE):
        return None
    if status == cp_model.INFEASIBLE:
        return "infeasible", None
    assert status == cp_model.OPTIMAL, solver.status_name(status)
    return "optimal", round(solver.objective_value)


def random_curriculum(chance):
    """Up to 40 courses, with bounds that are close enough to matter."""
    count, periods = chance.randint(4, 40), chance.randint(2, 9)
    credits = [chance.randint(1, chance.choice([5, 9])) for _ in range(count)]
    share, courses = sum(credits) / periods, count / periods
    pairs = []
    for _ in range(int(count * chance.choice([0, 0.3, 0.8, 1.3]))):
        before, after = sorted(chance.sample(range(1, count + 1), 2))
        if after - before <= max(2, count // 2):
            pairs.append([before, after])
    return {
        "periods": periods,
        "minCredits": chance.choice([0, int(share * 0.5), int(share * 0.9), int(share)]),
        "maxCredits": chance.choice([sum(credits), int(share) + 12, int(share) + 4]),
        "minCourses": chance.choice([0, 1, int(courses)]),
        "maxCourses": chance.choice([count, int(courses) + 2, int(courses) + 1]),
        "credits": credits,
        "prerequisites": pairs,
    }
