"""Read a municipality's systems from OS2KITOS (API v2). Only reads, only when an address and a token are set.

1. `GET /api/v2/it-system-usages`, a page at a time, by UUID; 2. each usage is mapped to our fields;
3. what Kitos says contains AI (or may) is suggested; a hash of what it told shows when it has changed.
"""

import hashlib
import http.client
import json
import ssl
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode, urlsplit

from ..refusals import KitosSilent

PAGE = 100
MOST_PAGES = 200
MOST_BYTES = 20_000_000
SECONDS = 20

YES_NO = {"Yes": "yes", "No": "no", "Undecided": "unknown"}
SENSITIVITY = {
    "None": "none",
    "PersonData": "ordinary",
    "SensitiveData": "sensitive",
    "LegalData": "confidential",
}
HARDEST = ("SensitiveData", "LegalData", "PersonData", "None")


@dataclass(frozen=True, slots=True)
class Usage:
    """One system as Kitos tells of it, in our words. `contains_ai` is yes, no or unknown."""

    uuid: str
    name: str
    local_name: str
    contains_ai: str
    note: str
    user_band: str
    life_cycle: str
    sensitivity: str
    kle: tuple[str, ...]
    has_risk_assessment: bool
    has_dpia: bool
    hash: str


def usages(address: str, token: str) -> Iterator[Usage]:
    """Every usage of the organisation the token belongs to. Raises `KitosSilent`."""
    for number in range(MOST_PAGES):
        rows = _get(address, token, {"page": str(number), "pageSize": str(PAGE)})
        if not isinstance(rows, list):
            raise KitosSilent
        for row in rows:
            if not isinstance(row, dict):
                raise KitosSilent
            yield usage_of(row)
        if len(rows) < PAGE:
            return
    raise KitosSilent


def usage_of(row: Mapping[str, Any]) -> Usage:
    """Our fields from one usage. Raises `KitosSilent` when it has no UUID or name."""
    system, general, gdpr = _part(row, "systemContext"), _part(row, "general"), _part(row, "gdpr")
    uuid, name = str(row.get("uuid") or ""), str(system.get("name") or "")
    if not uuid or not name or len(uuid) > 36:
        raise KitosSilent
    told = json.dumps(dict(row), sort_keys=True, ensure_ascii=False).encode("utf-8")
    levels = gdpr.get("dataSensitivityLevels")
    found = [level for level in HARDEST if isinstance(levels, list) and level in levels]
    deviations = _part(row, "localKLEDeviations")
    added = deviations.get("addedKLE")
    return Usage(
        uuid=uuid,
        name=name[:100],
        local_name=str(general.get("localCallName") or "")[:100],
        contains_ai=YES_NO.get(str(general.get("containsAITechnology")), "unknown"),
        note=str(general.get("notes") or ""),
        user_band=_band(_part(general, "numberOfExpectedUsers")),
        life_cycle=str(_part(general, "validity").get("lifeCycleStatus") or "Undecided"),
        sensitivity=SENSITIVITY[found[0]] if found else "unknown",
        kle=tuple(str(one.get("name") or "") for one in added if isinstance(one, dict))
        if isinstance(added, list)
        else (),
        has_risk_assessment=gdpr.get("riskAssessmentConducted") == "Yes",
        has_dpia=gdpr.get("dpiaConducted") == "Yes",
        hash=hashlib.sha256(told).hexdigest(),
    )


def is_candidate(usage: Usage) -> bool:
    """Kitos says that it holds AI. What is undecided there is for those who keep Kitos to decide."""
    return usage.contains_ai == "yes"


def _band(interval: Mapping[str, Any]) -> str:
    """Kitos counts 0–9, 10–50, 50–100 and over 100; ours is the band the upper end falls in."""
    upper = interval.get("upperBound")
    lower = interval.get("lowerBound")
    if isinstance(upper, int):
        return next(
            (band for most, band in ((10, "1-10"), (50, "11-50"), (250, "51-250")) if upper <= most), "over-250"
        )
    return "51-250" if isinstance(lower, int) and lower < 250 else "unknown"


def _part(row: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = row.get(name)
    return part if isinstance(part, dict) else {}


def _get(address: str, token: str, asked: Mapping[str, str]) -> object:
    """One page as plain data. Redirects are not followed: the token goes to the address that was set, nowhere else."""
    url = urlsplit(address)
    host, path = url.hostname or "", f"{url.path.rstrip('/')}/api/v2/it-system-usages?{urlencode(asked)}"
    try:
        if url.scheme == "https":
            line: http.client.HTTPConnection = http.client.HTTPSConnection(
                host, url.port, timeout=SECONDS, context=ssl.create_default_context()
            )
        else:
            line = http.client.HTTPConnection(host, url.port, timeout=SECONDS)
        try:
            line.request("GET", path, headers={"Authorization": f"Bearer {token}", "Accept": "application/json"})
            answer = line.getresponse()
            raw = answer.read(MOST_BYTES + 1)
        finally:
            line.close()
        if answer.status != 200 or len(raw) > MOST_BYTES:
            raise KitosSilent
        return json.loads(raw)
    except (OSError, http.client.HTTPException, ValueError) as problem:
        raise KitosSilent from problem
