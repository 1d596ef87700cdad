-- CreateEnum
CREATE TYPE "MediaType" AS ENUM ('TEXT', 'HTML');

-- CreateEnum
CREATE TYPE "TimePrecision" AS ENUM ('MINUTE', 'HOUR', 'PART_OF_DAY', 'DAY', 'WEEK', 'MONTH', 'SEASON', 'YEAR', 'RANGE');

-- CreateEnum
CREATE TYPE "CreditKind" AS ENUM ('WIRE', 'PHOTO');

-- CreateEnum
CREATE TYPE "ReuseKind" AS ENUM ('COPY', 'DERIVED');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('PUBLISHER', 'AGENCY', 'PERSON', 'ORGANISATION', 'GROUP');

-- CreateEnum
CREATE TYPE "ClaimKind" AS ENUM ('STATEMENT', 'QUOTE', 'REPORTED_SPEECH');

-- CreateEnum
CREATE TYPE "Modality" AS ENUM ('ASSERTED', 'PLANNED', 'ALLEGED', 'CONDITIONAL');

-- CreateEnum
CREATE TYPE "Polarity" AS ENUM ('AFFIRMATIVE', 'NEGATIVE');

-- CreateEnum
CREATE TYPE "AttributionRole" AS ENUM ('OUTLET', 'WIRE', 'RELAY', 'SPEAKER', 'UNNAMED');

-- CreateEnum
CREATE TYPE "EntityKind" AS ENUM ('PERSON', 'ORGANISATION', 'PLACE');

-- CreateEnum
CREATE TYPE "QuantityKind" AS ENUM ('COUNT', 'MONEY', 'PERCENT', 'MEASUREMENT', 'DURATION', 'AGE', 'ORDINAL');

-- CreateEnum
CREATE TYPE "QuantityChange" AS ENUM ('NONE', 'UP', 'DOWN');

-- CreateEnum
CREATE TYPE "AssertionKind" AS ENUM ('FIGURE', 'STATEMENT', 'QUOTE');

-- CreateEnum
CREATE TYPE "RelationKind" AS ENUM ('CONTRADICTS', 'UPDATES', 'PART_OF', 'COMPATIBLE', 'DISPUTES', 'REALISES');

-- CreateEnum
CREATE TYPE "DecisionKind" AS ENUM ('SAME', 'DIFFERENT', 'CONFIRM', 'REJECT', 'MERGE', 'SPLIT');

-- CreateTable
CREATE TABLE "page" (
    "id" UUID NOT NULL,
    "key" CHAR(64) NOT NULL,
    "content_hash" CHAR(64) NOT NULL,
    "media_type" "MediaType" NOT NULL,
    "content" TEXT NOT NULL,
    "url" TEXT,
    "publisher" TEXT,
    "fetched_at" TIMESTAMPTZ(3),
    "empty_reason" TEXT,
    "ingested_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "page_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chrome" (
    "page_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "rule" TEXT NOT NULL,

    CONSTRAINT "chrome_pkey" PRIMARY KEY ("page_id","start","end")
);

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "key" CHAR(64) NOT NULL,
    "revision_key" CHAR(64) NOT NULL,
    "revision" INTEGER NOT NULL,
    "page_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "url" TEXT,
    "title" TEXT,
    "title_start" INTEGER,
    "title_end" INTEGER,
    "text" TEXT NOT NULL,
    "byline" TEXT,
    "language" TEXT,
    "dateline_place" TEXT,
    "publisher_id" UUID,
    "publisher_rule" TEXT,
    "wire_id" UUID,
    "published_from" TIMESTAMPTZ(3),
    "published_to" TIMESTAMPTZ(3),
    "published_precision" "TimePrecision",
    "published_reasons" JSONB NOT NULL,
    "copy_cluster_id" UUID NOT NULL,
    "ingested_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "segment" (
    "article_id" UUID NOT NULL,
    "article_start" INTEGER NOT NULL,
    "article_end" INTEGER NOT NULL,
    "page_start" INTEGER NOT NULL,
    "page_end" INTEGER NOT NULL,

    CONSTRAINT "segment_pkey" PRIMARY KEY ("article_id","article_start")
);

-- CreateTable
CREATE TABLE "caption" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "credit" TEXT,
    "page_start" INTEGER NOT NULL,
    "page_end" INTEGER NOT NULL,

    CONSTRAINT "caption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credit" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "CreditKind" NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "page_start" INTEGER NOT NULL,
    "page_end" INTEGER NOT NULL,

    CONSTRAINT "credit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shingle" (
    "hash" BIGINT NOT NULL,
    "article_id" UUID NOT NULL,

    CONSTRAINT "shingle_pkey" PRIMARY KEY ("hash","article_id")
);

-- CreateTable
CREATE TABLE "text_reuse" (
    "article_id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "kind" "ReuseKind" NOT NULL,
    "containment" DOUBLE PRECISION NOT NULL,
    "spans" JSONB NOT NULL,
    "reasons" JSONB NOT NULL,

    CONSTRAINT "text_reuse_pkey" PRIMARY KEY ("article_id","from_id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "role" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_alias" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "last_word" TEXT NOT NULL,

    CONSTRAINT "source_alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "claim" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "ClaimKind" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sentence_start" INTEGER NOT NULL,
    "sentence_end" INTEGER NOT NULL,
    "sentence" TEXT NOT NULL,
    "paragraph" INTEGER NOT NULL,
    "modality" "Modality" NOT NULL,
    "polarity" "Polarity" NOT NULL,
    "denial" BOOLEAN NOT NULL,
    "rule" TEXT NOT NULL,
    "time_from" TIMESTAMPTZ(3),
    "time_to" TIMESTAMPTZ(3),
    "time_precision" "TimePrecision",
    "time_text" TEXT,
    "time_reasons" JSONB NOT NULL,
    "speaker_id" UUID,
    "speaker_text" TEXT,
    "origin_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "event_score" DOUBLE PRECISION NOT NULL,
    "event_reasons" JSONB NOT NULL,
    "assertion_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attribution" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "step" INTEGER NOT NULL,
    "role" "AttributionRole" NOT NULL,
    "text" TEXT NOT NULL,
    "start" INTEGER,
    "end" INTEGER,
    "speaker_role" TEXT,
    "rule" TEXT NOT NULL,
    "source_id" UUID,

    CONSTRAINT "attribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mention" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "kind" "EntityKind" NOT NULL,
    "name" TEXT NOT NULL,
    "full_name" TEXT NOT NULL,
    "role" TEXT,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "place_path" TEXT,
    "source_id" UUID,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "quantity" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "focus" BOOLEAN NOT NULL,
    "kind" "QuantityKind" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "low" DOUBLE PRECISION,
    "high" DOUBLE PRECISION,
    "low_open" BOOLEAN NOT NULL,
    "high_open" BOOLEAN NOT NULL,
    "approximate" BOOLEAN NOT NULL,
    "change" "QuantityChange" NOT NULL,
    "counted" TEXT,
    "counted_head" TEXT,
    "predicate" TEXT,
    "unit" TEXT,
    "part_of" BOOLEAN NOT NULL,
    "cumulative" BOOLEAN NOT NULL,

    CONSTRAINT "quantity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT,
    "time_from" TIMESTAMPTZ(3),
    "time_to" TIMESTAMPTZ(3),
    "time_precision" "TimePrecision",
    "place" TEXT,
    "place_path" TEXT,
    "series_id" UUID,
    "founding_article" UUID NOT NULL,
    "profile" JSONB NOT NULL,
    "claim_count" INTEGER NOT NULL,
    "article_count" INTEGER NOT NULL,
    "origin_count" INTEGER NOT NULL,
    "disputed" BOOLEAN NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_redirect" (
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "reasons" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "event_redirect_pkey" PRIMARY KEY ("from_id")
);

-- CreateTable
CREATE TABLE "event_term" (
    "term" TEXT NOT NULL,
    "event_id" UUID NOT NULL,
    "weight" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "event_term_pkey" PRIMARY KEY ("term","event_id")
);

-- CreateTable
CREATE TABLE "series" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "series_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "predicate" TEXT,
    "counted" TEXT,
    "unit" TEXT,
    "scope" TEXT,
    "scope_path" TEXT,
    "cumulative" BOOLEAN NOT NULL,

    CONSTRAINT "measure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assertion" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "measure_id" UUID,
    "kind" "AssertionKind" NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "modality" "Modality" NOT NULL,
    "polarity" "Polarity" NOT NULL,
    "low" DOUBLE PRECISION,
    "high" DOUBLE PRECISION,
    "low_open" BOOLEAN NOT NULL,
    "high_open" BOOLEAN NOT NULL,
    "approximate" BOOLEAN NOT NULL,
    "claim_count" INTEGER NOT NULL,
    "outlet_count" INTEGER NOT NULL,
    "origin_count" INTEGER NOT NULL,
    "first_said_at" TIMESTAMPTZ(3),
    "last_said_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "assertion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "relation" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "kind" "RelationKind" NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "method" TEXT NOT NULL,
    "reasons" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "relation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "origin" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "copy_cluster_id" UUID,
    "source_id" UUID,

    CONSTRAINT "origin_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL,
    "kind" "DecisionKind" NOT NULL,
    "claim_id" UUID NOT NULL,
    "other_id" UUID,
    "by" TEXT NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "page_key_key" ON "page"("key");

-- CreateIndex
CREATE INDEX "page_ingested_at_id_idx" ON "page"("ingested_at", "id");

-- CreateIndex
CREATE INDEX "page_content_hash_idx" ON "page"("content_hash");

-- CreateIndex
CREATE UNIQUE INDEX "article_key_key" ON "article"("key");

-- CreateIndex
CREATE INDEX "article_published_from_id_idx" ON "article"("published_from", "id");

-- CreateIndex
CREATE INDEX "article_ingested_at_id_idx" ON "article"("ingested_at", "id");

-- CreateIndex
CREATE INDEX "article_publisher_id_published_from_idx" ON "article"("publisher_id", "published_from");

-- CreateIndex
CREATE INDEX "article_wire_id_idx" ON "article"("wire_id");

-- CreateIndex
CREATE INDEX "article_copy_cluster_id_idx" ON "article"("copy_cluster_id");

-- CreateIndex
CREATE INDEX "article_language_idx" ON "article"("language");

-- CreateIndex
CREATE INDEX "article_url_idx" ON "article"("url");

-- CreateIndex
CREATE UNIQUE INDEX "article_revision_key_revision_key" ON "article"("revision_key", "revision");

-- CreateIndex
CREATE UNIQUE INDEX "article_page_id_ordinal_key" ON "article"("page_id", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "caption_article_id_ordinal_key" ON "caption"("article_id", "ordinal");

-- CreateIndex
CREATE INDEX "credit_kind_name_idx" ON "credit"("kind", "name");

-- CreateIndex
CREATE UNIQUE INDEX "credit_article_id_ordinal_key" ON "credit"("article_id", "ordinal");

-- CreateIndex
CREATE INDEX "shingle_article_id_idx" ON "shingle"("article_id");

-- CreateIndex
CREATE INDEX "text_reuse_from_id_idx" ON "text_reuse"("from_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_key_key" ON "source"("key");

-- CreateIndex
CREATE INDEX "source_kind_name_id_idx" ON "source"("kind", "name", "id");

-- CreateIndex
CREATE INDEX "source_name_id_idx" ON "source"("name", "id");

-- CreateIndex
CREATE INDEX "source_created_at_id_idx" ON "source"("created_at", "id");

-- CreateIndex
CREATE INDEX "source_alias_folded_idx" ON "source_alias"("folded");

-- CreateIndex
CREATE INDEX "source_alias_last_word_idx" ON "source_alias"("last_word");

-- CreateIndex
CREATE UNIQUE INDEX "source_alias_source_id_name_key" ON "source_alias"("source_id", "name");

-- CreateIndex
CREATE INDEX "claim_created_at_id_idx" ON "claim"("created_at", "id");

-- CreateIndex
CREATE INDEX "claim_event_id_id_idx" ON "claim"("event_id", "id");

-- CreateIndex
CREATE INDEX "claim_assertion_id_id_idx" ON "claim"("assertion_id", "id");

-- CreateIndex
CREATE INDEX "claim_speaker_id_created_at_idx" ON "claim"("speaker_id", "created_at");

-- CreateIndex
CREATE INDEX "claim_origin_id_idx" ON "claim"("origin_id");

-- CreateIndex
CREATE INDEX "claim_kind_idx" ON "claim"("kind");

-- CreateIndex
CREATE INDEX "claim_time_from_idx" ON "claim"("time_from");

-- CreateIndex
CREATE UNIQUE INDEX "claim_article_id_ordinal_key" ON "claim"("article_id", "ordinal");

-- CreateIndex
CREATE INDEX "attribution_source_id_idx" ON "attribution"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "attribution_claim_id_step_key" ON "attribution"("claim_id", "step");

-- CreateIndex
CREATE INDEX "mention_source_id_idx" ON "mention"("source_id");

-- CreateIndex
CREATE INDEX "mention_kind_full_name_idx" ON "mention"("kind", "full_name");

-- CreateIndex
CREATE INDEX "mention_place_path_idx" ON "mention"("place_path");

-- CreateIndex
CREATE UNIQUE INDEX "mention_claim_id_ordinal_key" ON "mention"("claim_id", "ordinal");

-- CreateIndex
CREATE INDEX "quantity_predicate_low_idx" ON "quantity"("predicate", "low");

-- CreateIndex
CREATE INDEX "quantity_counted_head_low_idx" ON "quantity"("counted_head", "low");

-- CreateIndex
CREATE UNIQUE INDEX "quantity_claim_id_ordinal_key" ON "quantity"("claim_id", "ordinal");

-- CreateIndex
CREATE INDEX "event_last_seen_at_id_idx" ON "event"("last_seen_at", "id");

-- CreateIndex
CREATE INDEX "event_created_at_id_idx" ON "event"("created_at", "id");

-- CreateIndex
CREATE INDEX "event_updated_at_id_idx" ON "event"("updated_at", "id");

-- CreateIndex
CREATE INDEX "event_time_from_id_idx" ON "event"("time_from", "id");

-- CreateIndex
CREATE INDEX "event_article_count_id_idx" ON "event"("article_count", "id");

-- CreateIndex
CREATE INDEX "event_origin_count_id_idx" ON "event"("origin_count", "id");

-- CreateIndex
CREATE INDEX "event_disputed_last_seen_at_id_idx" ON "event"("disputed", "last_seen_at", "id");

-- CreateIndex
CREATE INDEX "event_series_id_idx" ON "event"("series_id");

-- CreateIndex
CREATE INDEX "event_kind_idx" ON "event"("kind");

-- CreateIndex
CREATE INDEX "event_place_path_idx" ON "event"("place_path");

-- CreateIndex
CREATE INDEX "event_redirect_to_id_idx" ON "event_redirect"("to_id");

-- CreateIndex
CREATE INDEX "event_term_event_id_idx" ON "event_term"("event_id");

-- CreateIndex
CREATE UNIQUE INDEX "series_key_key" ON "series"("key");

-- CreateIndex
CREATE INDEX "series_created_at_id_idx" ON "series"("created_at", "id");

-- CreateIndex
CREATE INDEX "measure_predicate_idx" ON "measure"("predicate");

-- CreateIndex
CREATE UNIQUE INDEX "measure_event_id_key_key" ON "measure"("event_id", "key");

-- CreateIndex
CREATE INDEX "assertion_measure_id_first_said_at_id_idx" ON "assertion"("measure_id", "first_said_at", "id");

-- CreateIndex
CREATE INDEX "assertion_event_id_first_said_at_id_idx" ON "assertion"("event_id", "first_said_at", "id");

-- CreateIndex
CREATE INDEX "assertion_origin_count_idx" ON "assertion"("origin_count");

-- CreateIndex
CREATE UNIQUE INDEX "assertion_event_id_key_key" ON "assertion"("event_id", "key");

-- CreateIndex
CREATE INDEX "relation_to_id_idx" ON "relation"("to_id");

-- CreateIndex
CREATE INDEX "relation_event_id_kind_idx" ON "relation"("event_id", "kind");

-- CreateIndex
CREATE INDEX "relation_kind_created_at_id_idx" ON "relation"("kind", "created_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "relation_from_id_to_id_kind_key" ON "relation"("from_id", "to_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "origin_key_key" ON "origin"("key");

-- CreateIndex
CREATE INDEX "origin_source_id_idx" ON "origin"("source_id");

-- CreateIndex
CREATE INDEX "origin_copy_cluster_id_idx" ON "origin"("copy_cluster_id");

-- CreateIndex
CREATE INDEX "decision_claim_id_idx" ON "decision"("claim_id");

-- CreateIndex
CREATE INDEX "decision_other_id_idx" ON "decision"("other_id");

-- CreateIndex
CREATE INDEX "decision_created_at_id_idx" ON "decision"("created_at", "id");

-- AddForeignKey
ALTER TABLE "chrome" ADD CONSTRAINT "chrome_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "page"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_page_id_fkey" FOREIGN KEY ("page_id") REFERENCES "page"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_wire_id_fkey" FOREIGN KEY ("wire_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_copy_cluster_id_fkey" FOREIGN KEY ("copy_cluster_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "segment" ADD CONSTRAINT "segment_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "caption" ADD CONSTRAINT "caption_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credit" ADD CONSTRAINT "credit_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shingle" ADD CONSTRAINT "shingle_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_reuse" ADD CONSTRAINT "text_reuse_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "text_reuse" ADD CONSTRAINT "text_reuse_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_alias" ADD CONSTRAINT "source_alias_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_speaker_id_fkey" FOREIGN KEY ("speaker_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_origin_id_fkey" FOREIGN KEY ("origin_id") REFERENCES "origin"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim" ADD CONSTRAINT "claim_assertion_id_fkey" FOREIGN KEY ("assertion_id") REFERENCES "assertion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "quantity" ADD CONSTRAINT "quantity_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event" ADD CONSTRAINT "event_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_redirect" ADD CONSTRAINT "event_redirect_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_term" ADD CONSTRAINT "event_term_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure" ADD CONSTRAINT "measure_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assertion" ADD CONSTRAINT "assertion_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assertion" ADD CONSTRAINT "assertion_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "assertion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "relation" ADD CONSTRAINT "relation_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "assertion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "origin" ADD CONSTRAINT "origin_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE SET NULL ON UPDATE CASCADE;
