-- CreateEnum
CREATE TYPE "KeyScope" AS ENUM ('READ', 'INGEST', 'REVIEW', 'ADMIN');

-- CreateTable
CREATE TABLE "api_key" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "prefix" CHAR(8) NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "scopes" "KeyScope"[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_key_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "api_key_prefix_key" ON "api_key"("prefix");

-- CreateIndex
CREATE UNIQUE INDEX "api_key_hash_key" ON "api_key"("hash");

-- CreateIndex
CREATE INDEX "api_key_created_at_id_idx" ON "api_key"("created_at", "id");

-- AddCheck
ALTER TABLE "api_key"
  ADD CONSTRAINT "api_key_name" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "api_key_prefix" CHECK ("prefix" ~ '^[0-9a-f]{8}$'),
  ADD CONSTRAINT "api_key_hash" CHECK ("hash" ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "api_key_scopes" CHECK ("scopes" IS NOT NULL AND cardinality("scopes") > 0),
  ADD CONSTRAINT "api_key_expires" CHECK ("created_at" < "expires_at");
