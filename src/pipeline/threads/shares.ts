/** What of the machine each kind of thread may have. */

/**
 * Bounds of the heaps, in megabytes, several times what lives in them: V8 lets a heap grow to four times what lives in it where
 * its bound is far, and to about one and a half where it is as near as these. 250 articles took 419 MB in the writer and 235 in a
 * reader without bounds; 220 articles 185 and 115 with bounds as narrow as these. The writer's young generation has room for all
 * that one article leaves behind: with half of it, writing took a tenth longer. The thread aside reads as readers do, and for a
 * removal links whole events anew, without remembering them for the next.
 */
export const MOST_HEAP = {
  reader: { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 24 },
  writer: { maxOldGenerationSizeMb: 768, maxYoungGenerationSizeMb: 48 },
  aside: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 24 },
};

/** How far threads go behind the one that answers requests; see `goBehind`. All wait for the writer, and nobody long for a reader. */
export const BEHIND = { reader: 10, writer: 5, aside: 5 };
