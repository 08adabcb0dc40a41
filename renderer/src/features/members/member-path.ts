/** The path of a member's page. */
export function memberPath(code: string): string {
  return `/members/code/${encodeURIComponent(code)}`
}

/** The code of the member whose page a path opens; null for a tab of the place. */
export function memberInPath(path: string): string | null {
  const [, place, kind, code] = path.split('/')
  return place === 'members' && kind === 'code' && code !== undefined && code !== '' ? decodeURIComponent(code) : null
}
