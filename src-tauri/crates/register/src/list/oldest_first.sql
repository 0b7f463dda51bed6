SELECT case_id
FROM case_row
WHERE (:states IS NULL OR state IN (SELECT value FROM json_each(:states)))
  AND (:service IS NULL OR service = :service)
  AND (:executor IS NULL OR executor = :executor)
  AND (NOT :without_executor OR executor IS NULL)
  AND (:received_from IS NULL OR received_on >= :received_from)
  AND (:received_until IS NULL OR received_on <= :received_until)
  AND (:ended_from IS NULL OR ended_on >= :ended_from)
  AND (:ended_until IS NULL OR ended_on <= :ended_until)
  AND (:after IS NULL OR case_id > :after)
ORDER BY case_id
LIMIT :limit
