-- AlterTable
ALTER TABLE "article" ADD COLUMN     "news_facts" JSONB;
