/**
 * A person's name with a capital at the head of each word, where the others have one: fonts of small letters cannot write «Ánh», so
 * «Phạm Thị ánh» is «Phạm Thị Ánh». A name without any capital stays as it is written.
 */
export function capitalisedName(name: string): string {
  const words = name.split(' ')
  if (!words.some((word) => /^\p{Lu}/u.test(word))) return name
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}
