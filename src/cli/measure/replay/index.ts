import type { Agreement } from '../eval/report.js';
import { replayDemo } from './demo.js';
import { agreements } from './partition.js';
import { replayStories } from './stories.js';

/**
 * How far the events depend on the order in which documents come in: the demo corpus and, where its rows are given, the stream of
 * stories, each as given, reversed and shuffled, and how well each two of the results agree.
 *
 * @param stories file of the stories; null when there is none
 * @param folder where predictions go
 */
export async function replay(stories: string | null, folder: string): Promise<Agreement[]> {
  return [
    ...agreements('demo corpus', await replayDemo()),
    ...(stories === null ? [] : agreements('stories', await replayStories(stories, folder))),
  ];
}
