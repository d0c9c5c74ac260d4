/** A package that ships, with the whole text of its licence. */
export interface ShippedPackage {
  readonly name: string
  readonly version: string
  /** Short name such as `MIT`. */
  readonly licence: string
  readonly text: string
}

/** The licences that the build wrote beside the app. Rejects when they cannot be had. */
export async function fetchLicences(): Promise<readonly ShippedPackage[]> {
  const response = await fetch('./licenties.json')
  if (!response.ok) throw new Error(`licences: ${response.status}`)
  return (await response.json()) as readonly ShippedPackage[]
}
