/** The names typed one a line, without blanks around and without empty lines. */
export function namesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
