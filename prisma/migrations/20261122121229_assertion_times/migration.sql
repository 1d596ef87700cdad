-- CreateIndex
CREATE INDEX "assertion_first_said_at_id_idx" ON "assertion"("first_said_at", "id");

-- CreateIndex
CREATE INDEX "assertion_created_at_id_idx" ON "assertion"("created_at", "id");
