-- Parts of articles, claims and events are found by their place in them: a number, a step, a name. Their ids told nobody
-- anything and cost an index each.
ALTER TABLE "attribution" DROP CONSTRAINT "attribution_pkey", DROP COLUMN "id";
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_pkey" PRIMARY KEY USING INDEX "attribution_claim_id_step_key";
ALTER TABLE "caption" DROP CONSTRAINT "caption_pkey", DROP COLUMN "id";
ALTER TABLE "caption" ADD CONSTRAINT "caption_pkey" PRIMARY KEY USING INDEX "caption_article_id_ordinal_key";
ALTER TABLE "credit" DROP CONSTRAINT "credit_pkey", DROP COLUMN "id";
ALTER TABLE "credit" ADD CONSTRAINT "credit_pkey" PRIMARY KEY USING INDEX "credit_article_id_ordinal_key";
ALTER TABLE "mention" DROP CONSTRAINT "mention_pkey", DROP COLUMN "id";
ALTER TABLE "mention" ADD CONSTRAINT "mention_pkey" PRIMARY KEY USING INDEX "mention_claim_id_ordinal_key";
ALTER TABLE "quantity" DROP CONSTRAINT "quantity_pkey", DROP COLUMN "id";
ALTER TABLE "quantity" ADD CONSTRAINT "quantity_pkey" PRIMARY KEY USING INDEX "quantity_claim_id_ordinal_key";
ALTER TABLE "source_alias" DROP CONSTRAINT "source_alias_pkey", DROP COLUMN "id";
ALTER TABLE "source_alias" ADD CONSTRAINT "source_alias_pkey" PRIMARY KEY USING INDEX "source_alias_source_id_name_key";

-- Nobody looks mentions up by name or place, nor claims by one of three kinds without an order that has an index.
DROP INDEX "claim_kind_idx";
DROP INDEX "mention_kind_full_name_idx";
DROP INDEX "mention_place_path_idx";

-- Checked row by row, hundreds per article. src/adapters/db/unenforced.ts says what holds in their place.
ALTER TABLE "attribution" DROP CONSTRAINT "attribution_claim_id_fkey", DROP CONSTRAINT "attribution_source_id_fkey";
ALTER TABLE "event_term" DROP CONSTRAINT "event_term_event_id_fkey";
ALTER TABLE "mention" DROP CONSTRAINT "mention_claim_id_fkey", DROP CONSTRAINT "mention_source_id_fkey";
ALTER TABLE "quantity" DROP CONSTRAINT "quantity_claim_id_fkey";
ALTER TABLE "segment" DROP CONSTRAINT "segment_article_id_fkey";
ALTER TABLE "shingle" DROP CONSTRAINT "shingle_article_id_fkey";
