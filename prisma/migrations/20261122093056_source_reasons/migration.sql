-- AlterTable
ALTER TABLE "attribution" ADD COLUMN     "source_reasons" JSONB NOT NULL DEFAULT '[]';
