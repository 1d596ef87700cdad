-- Terms of an event weigh by steps of their rank: most changes of rank change no row.
UPDATE "event_term" SET "weight" = 1 / (CASE WHEN "weight" > 0.74 THEN 1 WHEN "weight" > 0.465 THEN 1.4 WHEN "weight" > 0.267 THEN 2.2 ELSE 3.8 END)::float8;
