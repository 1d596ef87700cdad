-- A surname is looked up by the sources that were met first and last under it, in a few steps however many they are.
DROP INDEX "source_alias_folded_idx";
DROP INDEX "source_alias_last_word_idx";
CREATE INDEX "source_alias_folded_source_id_idx" ON "source_alias"("folded", "source_id");
CREATE INDEX "source_alias_last_word_source_id_idx" ON "source_alias"("last_word", "source_id");

-- People who were only called by their surname are found by that name; those who are found by a last word have a full one.
UPDATE "source_alias" a SET "last_word" = '' FROM "source" s
WHERE s."id" = a."source_id" AND s."kind" = 'PERSON' AND s."key" LIKE '%@%' AND a."last_word" = a."folded" AND a."name" NOT LIKE '% %';

-- What was gathered from a person's claims each time that a namesake came.
ALTER TABLE "source" ADD COLUMN "company" TEXT[] DEFAULT ARRAY[]::TEXT[];
UPDATE "source" s SET "company" = array(
  SELECT n."full_name" FROM (
    SELECT m."full_name", max(c."article_id"::text) AS "last"
    FROM (SELECT "id", "article_id" FROM "claim" WHERE "speaker_id" = s."id" ORDER BY "created_at" DESC, "id" DESC LIMIT 2000) c
    JOIN "mention" m ON m."claim_id" = c."id" WHERE m."kind" <> 'PLACE'
    GROUP BY 1 ORDER BY 2 DESC, m."full_name" COLLATE "C" DESC LIMIT 60
  ) n ORDER BY n."last", n."full_name" COLLATE "C"
)
WHERE s."kind" = 'PERSON';
