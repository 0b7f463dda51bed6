SELECT id, content, person, saved_at
FROM draft
WHERE CASE WHEN json_valid(content) THEN json_type(content, '$.unfinished') END IS NULL
