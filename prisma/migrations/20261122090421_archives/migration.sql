-- CreateTable
CREATE TABLE "archive" (
    "id" UUID NOT NULL,
    "key" CHAR(64) NOT NULL,
    "path" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "offset" BIGINT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "archive_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "archive_key_key" ON "archive"("key");

-- AddCheck
ALTER TABLE "archive" ADD CONSTRAINT "archive_offset_inside" CHECK ("offset" >= 0 AND "size" >= 0);
