/** Something that is opened by who needs it first. */
export interface OpenedWhenNeeded<T> {
  /** Opens it, unless it is; where that fails, the next who needs it tries again. */
  readonly get: () => Promise<T>;
  /** Closes it, if it was opened; it cannot be opened again. */
  readonly close: () => Promise<void>;
}

/** Opens nothing yet: a process that has no use for it never does. */
export function openedWhenNeeded<T extends { readonly close: () => Promise<void> }>(
  open: () => Promise<T>,
): OpenedWhenNeeded<T> {
  let opening: Promise<T> | null = null;
  let closed = false;
  return {
    get: () => {
      if (closed) return Promise.reject(new Error('is closed already'));
      opening ??= open().catch((error: unknown) => {
        opening = null;
        throw error;
      });
      return opening;
    },
    close: async () => {
      closed = true;
      await (await opening?.catch(() => null))?.close();
    },
  };
}
