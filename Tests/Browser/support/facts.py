"""The facts as the repository ships them: the oracle for what pages show."""

import csv

from .program import REPOSITORY


def table(name: str, folder: str = "published") -> list[dict[str, str]]:
    """The rows of one table of facts."""
    with (REPOSITORY / "Facts" / folder / f"{name}.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def state_pay(state: str) -> dict[str, str]:
    """The typical yearly pay that BLS publishes for a state, by SOC code, as a page shows it."""
    return {
        row["soc"]: f"${int(row['annual_median']):,}"
        for row in table("state_wages") if row["state"] == state and row["annual_median"]
    }


def national_pay() -> dict[str, str]:
    """The typical yearly pay in the United States, by SOC code, as a page shows it."""
    return {
        row["soc"]: f"${int(row['annual_p50']):,}" for row in table("national_wages") if row["annual_p50"]
    }
