-- DropIndex
DROP INDEX "webhook_delivery_next_attempt_at_idx";

-- AlterTable
ALTER TABLE "webhook" DROP COLUMN "variables";

-- CreateIndex
CREATE INDEX "webhook_delivery_webhook_id_next_attempt_at_idx" ON "webhook_delivery"("webhook_id", "next_attempt_at");
