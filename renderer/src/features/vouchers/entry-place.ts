import type { HeaderField, LineField } from './draft'
import { lineFields } from './draft'
import type { EntryPlace } from './missing'

/** The id of a field in the page, by which focus finds it. */
export function fieldId(place: EntryPlace): string {
  return place.key === null ? `entry-${place.field}` : `line-${place.key}-${place.field}`
}

const headerFields = ['kind', 'date', 'postingDate', 'person', 'address', 'description', 'attachments'] as const
const isLineField = (name: string): name is LineField => lineFields.some((field) => field === name)
const isHeaderField = (name: string): name is HeaderField => headerFields.some((field) => field === name)

/** The place a field's id stands for; null for any other id. */
export function placeOfId(id: string): EntryPlace | null {
  const [, key = '', field = ''] = /^line-(\d+)-(\w+)$/.exec(id) ?? []
  if (isLineField(field)) return { key: Number(key), field }
  const [, header = ''] = /^entry-(\w+)$/.exec(id) ?? []
  return isHeaderField(header) ? { key: null, field: header } : null
}
