-- CreateEnum
CREATE TYPE "JobKind" AS ENUM ('PAGE', 'ADDRESS');

-- CreateEnum
CREATE TYPE "JobState" AS ENUM ('QUEUED', 'RUNNING', 'DONE', 'FAILED');

-- CreateTable
CREATE TABLE "job" (
    "id" UUID NOT NULL,
    "kind" "JobKind" NOT NULL,
    "state" "JobState" NOT NULL,
    "url" TEXT,
    "content" TEXT,
    "hints" JSONB NOT NULL,
    "size" INTEGER NOT NULL,
    "feed_item_id" UUID,
    "attempts" INTEGER NOT NULL,
    "failures" INTEGER NOT NULL,
    "error_code" TEXT,
    "error_message" TEXT,
    "retry_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "page_id" UUID,
    "empty_reason" TEXT,
    "articles" JSONB NOT NULL,

    CONSTRAINT "job_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed" (
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT,
    "publisher" TEXT,
    "interval_seconds" INTEGER NOT NULL,
    "etag" TEXT,
    "last_modified" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "next_poll_at" TIMESTAMPTZ(3) NOT NULL,
    "last_polled_at" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL,
    "error_code" TEXT,
    "error_message" TEXT,
    "paused_at" TIMESTAMPTZ(3),
    "pause_reason" TEXT,

    CONSTRAINT "feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed_item" (
    "id" UUID NOT NULL,
    "feed_id" UUID NOT NULL,
    "key" CHAR(64) NOT NULL,
    "version" CHAR(64) NOT NULL,
    "etag" TEXT,
    "last_modified" TEXT,
    "first_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "feed_item_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "job_created_at_id_idx" ON "job"("created_at", "id");

-- CreateIndex
CREATE INDEX "job_state_created_at_id_idx" ON "job"("state", "created_at", "id");

-- CreateIndex
CREATE INDEX "job_url_idx" ON "job"("url");

-- CreateIndex
CREATE INDEX "job_feed_item_id_idx" ON "job"("feed_item_id");

-- CreateIndex
CREATE UNIQUE INDEX "feed_url_key" ON "feed"("url");

-- CreateIndex
CREATE INDEX "feed_created_at_id_idx" ON "feed"("created_at", "id");

-- CreateIndex
CREATE INDEX "feed_next_poll_at_idx" ON "feed"("next_poll_at");

-- CreateIndex
CREATE INDEX "feed_item_feed_id_last_seen_at_idx" ON "feed_item"("feed_id", "last_seen_at");

-- CreateIndex
CREATE UNIQUE INDEX "feed_item_feed_id_key_key" ON "feed_item"("feed_id", "key");

-- AddForeignKey
ALTER TABLE "job" ADD CONSTRAINT "job_feed_item_id_fkey" FOREIGN KEY ("feed_item_id") REFERENCES "feed_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed_item" ADD CONSTRAINT "feed_item_feed_id_fkey" FOREIGN KEY ("feed_id") REFERENCES "feed"("id") ON DELETE CASCADE ON UPDATE CASCADE;
