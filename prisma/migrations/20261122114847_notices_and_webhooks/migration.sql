-- CreateEnum
CREATE TYPE "NoticeKind" AS ENUM ('ARTICLE_INGESTED', 'EVENT_CHANGED', 'DISPUTE_OPENED', 'DISPUTE_CLOSED', 'ASSERTION_REACHED_ORIGINS');

-- CreateEnum
CREATE TYPE "WebhookState" AS ENUM ('ACTIVE', 'PAUSED');

-- CreateEnum
CREATE TYPE "DeliveryState" AS ENUM ('PENDING', 'DELIVERED', 'DEAD');

-- CreateTable
CREATE TABLE "notice" (
    "id" BIGSERIAL NOT NULL,
    "kind" "NoticeKind" NOT NULL,
    "article_id" UUID NOT NULL,
    "event_id" UUID,
    "merged_event_id" UUID,
    "assertion_id" UUID,
    "origin_count" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_horizon" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "passed_id" BIGINT NOT NULL,

    CONSTRAINT "notice_horizon_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "document" TEXT NOT NULL,
    "variables" JSONB NOT NULL,
    "secret" TEXT NOT NULL,
    "state" "WebhookState" NOT NULL,
    "paused_reason" TEXT,
    "notice_id" BIGINT NOT NULL,
    "failing_since" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "webhook_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "webhook_delivery" (
    "id" UUID NOT NULL,
    "webhook_id" UUID NOT NULL,
    "notice_id" BIGINT NOT NULL,
    "payload" TEXT NOT NULL,
    "state" "DeliveryState" NOT NULL,
    "attempts" JSONB NOT NULL DEFAULT '[]',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "webhook_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "webhook_created_at_id_idx" ON "webhook"("created_at", "id");

-- CreateIndex
CREATE INDEX "webhook_delivery_webhook_id_created_at_id_idx" ON "webhook_delivery"("webhook_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "webhook_delivery_next_attempt_at_idx" ON "webhook_delivery"("next_attempt_at");

-- CreateIndex
CREATE INDEX "webhook_delivery_created_at_idx" ON "webhook_delivery"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "webhook_delivery_webhook_id_notice_id_key" ON "webhook_delivery"("webhook_id", "notice_id");

-- AddForeignKey
ALTER TABLE "webhook_delivery" ADD CONSTRAINT "webhook_delivery_webhook_id_fkey" FOREIGN KEY ("webhook_id") REFERENCES "webhook"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddCheck
ALTER TABLE "notice"
  ADD CONSTRAINT "notice_names" CHECK (
    CASE "kind"
      WHEN 'ARTICLE_INGESTED' THEN num_nonnulls("event_id", "assertion_id", "origin_count") = 0
      WHEN 'ASSERTION_REACHED_ORIGINS' THEN num_nulls("event_id", "assertion_id", "origin_count") = 0
      ELSE "event_id" IS NOT NULL AND num_nonnulls("assertion_id", "origin_count") = 0
    END
  ),
  ADD CONSTRAINT "notice_merged" CHECK ("merged_event_id" IS NULL OR "kind" = 'EVENT_CHANGED'),
  ADD CONSTRAINT "notice_origins" CHECK ("origin_count" > 1);

ALTER TABLE "notice_horizon" ADD CONSTRAINT "notice_horizon_one" CHECK ("id" = 1);

ALTER TABLE "webhook"
  ADD CONSTRAINT "webhook_name" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "webhook_url" CHECK ("url" ~ '^https?://'),
  ADD CONSTRAINT "webhook_paused" CHECK (("state" = 'PAUSED') = ("paused_reason" IS NOT NULL));

ALTER TABLE "webhook_delivery"
  ADD CONSTRAINT "webhook_delivery_due" CHECK (("state" = 'PENDING') = ("next_attempt_at" IS NOT NULL)),
  ADD CONSTRAINT "webhook_delivery_tries" CHECK ("tries" >= 0);
