-- What Prisma's schema cannot say: ranges, whole-or-nothing groups of columns, full-text and partial indexes.
-- Spans are half-open ranges of UTF-16 code units, so never empty; times are half-open intervals.

ALTER TABLE "chrome"
  ADD CONSTRAINT "chrome_span" CHECK (0 <= "start" AND "start" < "end");

ALTER TABLE "article"
  ADD CONSTRAINT "article_revision" CHECK ("revision" >= 1),
  ADD CONSTRAINT "article_ordinal" CHECK ("ordinal" >= 0),
  ADD CONSTRAINT "article_title_span" CHECK (
    num_nulls("title_start", "title_end") IN (0, 2) AND 0 <= "title_start" AND "title_start" < "title_end"
  ),
  ADD CONSTRAINT "article_published" CHECK (
    num_nulls("published_from", "published_to", "published_precision") IN (0, 3) AND "published_from" < "published_to"
  );

ALTER TABLE "segment"
  ADD CONSTRAINT "segment_article_span" CHECK (0 <= "article_start" AND "article_start" < "article_end"),
  ADD CONSTRAINT "segment_page_span" CHECK (0 <= "page_start" AND "page_start" < "page_end");

ALTER TABLE "caption"
  ADD CONSTRAINT "caption_ordinal" CHECK ("ordinal" >= 0),
  ADD CONSTRAINT "caption_page_span" CHECK (0 <= "page_start" AND "page_start" < "page_end");

ALTER TABLE "credit"
  ADD CONSTRAINT "credit_ordinal" CHECK ("ordinal" >= 0),
  ADD CONSTRAINT "credit_page_span" CHECK (0 <= "page_start" AND "page_start" < "page_end");

ALTER TABLE "text_reuse"
  ADD CONSTRAINT "text_reuse_another" CHECK ("article_id" <> "from_id"),
  ADD CONSTRAINT "text_reuse_containment" CHECK ("containment" BETWEEN 0 AND 1);

-- A character of text is one or two code units: the span's length must fit its text.
ALTER TABLE "claim"
  ADD CONSTRAINT "claim_ordinal" CHECK ("ordinal" >= 0 AND "paragraph" >= 0),
  ADD CONSTRAINT "claim_span" CHECK (0 <= "start" AND "start" < "end"),
  ADD CONSTRAINT "claim_text_length" CHECK ("end" - "start" BETWEEN char_length("text") AND 2 * char_length("text")),
  ADD CONSTRAINT "claim_sentence_span" CHECK (0 <= "sentence_start" AND "sentence_start" < "sentence_end"),
  ADD CONSTRAINT "claim_sentence_length" CHECK (
    "sentence_end" - "sentence_start" BETWEEN char_length("sentence") AND 2 * char_length("sentence")
  ),
  ADD CONSTRAINT "claim_time" CHECK (
    num_nulls("time_from", "time_to", "time_precision") IN (0, 3) AND "time_from" < "time_to"
  ),
  ADD CONSTRAINT "claim_event_score" CHECK ("event_score" BETWEEN 0 AND 1);

ALTER TABLE "attribution"
  ADD CONSTRAINT "attribution_step" CHECK ("step" >= 0),
  ADD CONSTRAINT "attribution_span" CHECK (num_nulls("start", "end") IN (0, 2) AND 0 <= "start" AND "start" < "end");

ALTER TABLE "mention"
  ADD CONSTRAINT "mention_ordinal" CHECK ("ordinal" >= 0),
  ADD CONSTRAINT "mention_span" CHECK (0 <= "start" AND "start" < "end");

-- Unbounded is null, never an infinity; a NaN is above every number in Postgres, so the upper limit keeps it out.
ALTER TABLE "quantity"
  ADD CONSTRAINT "quantity_ordinal" CHECK ("ordinal" >= 0),
  ADD CONSTRAINT "quantity_span" CHECK (0 <= "start" AND "start" < "end"),
  ADD CONSTRAINT "quantity_interval" CHECK ("low" <= "high"),
  ADD CONSTRAINT "quantity_finite" CHECK (
    "low" > '-Infinity' AND "low" < 'Infinity' AND "high" > '-Infinity' AND "high" < 'Infinity'
  );

ALTER TABLE "event"
  ADD CONSTRAINT "event_time" CHECK (
    num_nulls("time_from", "time_to", "time_precision") IN (0, 3) AND "time_from" < "time_to"
  ),
  ADD CONSTRAINT "event_counts" CHECK ("claim_count" >= 0 AND "article_count" >= 0 AND "origin_count" >= 0);

ALTER TABLE "event_redirect"
  ADD CONSTRAINT "event_redirect_another" CHECK ("from_id" <> "to_id");

ALTER TABLE "assertion"
  ADD CONSTRAINT "assertion_interval" CHECK ("low" <= "high"),
  ADD CONSTRAINT "assertion_finite" CHECK (
    "low" > '-Infinity' AND "low" < 'Infinity' AND "high" > '-Infinity' AND "high" < 'Infinity'
  ),
  ADD CONSTRAINT "assertion_counts" CHECK ("claim_count" >= 0 AND "outlet_count" >= 0 AND "origin_count" >= 0),
  ADD CONSTRAINT "assertion_said" CHECK (
    num_nulls("first_said_at", "last_said_at") IN (0, 2) AND "first_said_at" <= "last_said_at"
  );

ALTER TABLE "relation"
  ADD CONSTRAINT "relation_another" CHECK ("from_id" <> "to_id"),
  ADD CONSTRAINT "relation_score" CHECK ("score" BETWEEN 0 AND 1);

ALTER TABLE "origin"
  ADD CONSTRAINT "origin_known" CHECK (num_nonnulls("copy_cluster_id", "source_id") >= 1);

ALTER TABLE "decision"
  ADD CONSTRAINT "decision_another" CHECK ("claim_id" <> "other_id");

-- A claim asserts at most one figure.
CREATE UNIQUE INDEX "quantity_focus_key" ON "quantity" ("claim_id") WHERE "focus";

-- Full text. Postgres takes no document above a megabyte, so only the beginning of a very long article is found by its
-- words. Queries must use the very same expressions (src/adapters/db/search.ts).
CREATE INDEX "article_document_idx" ON "article"
  USING gin (to_tsvector('english', left(coalesce("title", '') || ' ' || "text", 200000)));
CREATE INDEX "claim_document_idx" ON "claim" USING gin (to_tsvector('english', left("text", 200000)));

-- "In this place" asks for paths that begin so: only under this collation does an index answer that.
ALTER TABLE "event" ALTER COLUMN "place_path" TYPE text COLLATE "C";
ALTER TABLE "mention" ALTER COLUMN "place_path" TYPE text COLLATE "C";
