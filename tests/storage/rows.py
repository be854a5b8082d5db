"""Values as a running program makes them, each field changeable."""

from __future__ import annotations

from typing import Any

from app.domain.credits import Operation
from app.domain.files import Collection, CollectionType, FileStatus, FileType, TechFile
from app.domain.generation import GenerationState
from app.domain.identifiers import new_id, utc_now
from app.domain.jobs import Job, JobKind, JobState
from app.domain.product import ApprovalStatus, Iteration, Product


def make_product(**fields: Any) -> Product:
    now = utc_now()
    return Product.model_validate(
        {
            "id": new_id(),
            "name": "Ceramic mug",
            "description": "A ceramic mug of 300 ml with a walnut lid",
            "engine": "drafter",
            "state": GenerationState.IDLE,
            "created_at": now,
            "updated_at": now,
            **fields,
        }
    )


def make_iteration(product_id: str, **fields: Any) -> Iteration:
    return Iteration.model_validate(
        {
            "id": new_id(),
            "product_id": product_id,
            "session_id": "session",
            "iteration": 1,
            "candidate": 1,
            "prompt": "A ceramic mug",
            "status": ApprovalStatus.READY,
            "created_at": utc_now(),
            **fields,
        }
    )


def make_job(product_id: str, **fields: Any) -> Job:
    return Job.model_validate(
        {
            "id": new_id(),
            "product_id": product_id,
            "run_id": "session",
            "kind": JobKind.FRONT_VIEW,
            "slot": "front#1",
            "state": JobState.QUEUED,
            "engine": "drafter",
            "request_key": "key",
            "request": "{}",
            "operation": Operation.FIRST_GENERATION,
            "created_at": utc_now(),
            **fields,
        }
    )


def make_file(product_id: str, **fields: Any) -> TechFile:
    return TechFile.model_validate(
        {
            "id": new_id(),
            "product_id": product_id,
            "collection_id": None,
            "revision_id": None,
            "file_type": FileType.SKETCH,
            "slot": "front",
            "status": FileStatus.COMPLETED,
            "created_at": utc_now(),
            **fields,
        }
    )


def make_collection(product_id: str, **fields: Any) -> Collection:
    return Collection.model_validate(
        {
            "id": new_id(),
            "product_id": product_id,
            "revision_id": None,
            "type": CollectionType.TECH_PACK,
            "status": FileStatus.PROCESSING,
            "progress": 0,
            "credits": 0,
            "created_at": utc_now(),
            **fields,
        }
    )
