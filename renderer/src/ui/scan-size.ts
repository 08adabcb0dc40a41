import type { Text } from '../text/text'

const KILOBYTE = 1024

/** A file's size as people read it: 84 KB, 1,6 MB. */
export function sizeText(bytes: number, say: Text['scans']): string {
  if (bytes < KILOBYTE * KILOBYTE)
    return say.kilobytes(Math.max(1, Math.round(bytes / KILOBYTE)).toLocaleString('vi-VN'))
  const megabytes = Math.round((bytes / KILOBYTE / KILOBYTE) * 10) / 10
  return say.megabytes(megabytes.toLocaleString('vi-VN'))
}
