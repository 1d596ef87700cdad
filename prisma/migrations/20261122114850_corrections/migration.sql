-- CreateEnum
CREATE TYPE "CorrectionKind" AS ENUM ('RETRACTION', 'CORRECTION', 'CLARIFICATION', 'UPDATE');

-- CreateTable
CREATE TABLE "correction" (
    "article_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "kind" "CorrectionKind" NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("article_id","start")
);

-- CreateIndex
CREATE INDEX "correction_kind_idx" ON "correction"("kind");

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;
