/** Name of the database of the app at this address, so that two copies on one host do not share plans. */
export function databaseName(): string {
  return `oab-planwijzer:${location.pathname.replace(/[^/]*$/, '')}`
}
