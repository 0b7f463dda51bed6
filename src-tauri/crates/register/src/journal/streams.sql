SELECT entry.seq, stream, stream_id, kind, v, on_date, entered_at, person,
       payload_hash, previous_hash, hash, salt, payload
FROM entry LEFT JOIN entry_payload USING (seq)
WHERE stream = 'case' AND stream_id IN (SELECT value FROM json_each(?1))
ORDER BY entry.seq
