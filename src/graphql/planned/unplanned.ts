/** What was asked for is not answered the planned way: it is executed as usual, which also words every error. */
export class Unplanned extends Error {
  override readonly name = 'Unplanned';
}
