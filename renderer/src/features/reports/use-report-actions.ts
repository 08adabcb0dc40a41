import type { ReportFormat } from '@shared/contract/report'
import type { Action } from '../../actions/action'
import { useText } from '../../text/text'
import type { ReportSaving } from './use-report-file'

const KEYS: Partial<Record<ReportFormat, string>> = { pdf: 'Ctrl E', xlsx: 'Ctrl Shift E' }
const FORMATS = ['pdf', 'xlsx', 'csv', 'json'] as const

export type SaveActions = Readonly<Record<ReportFormat, Action>>

/** Saving a report, one action a format; `blocked` says why it cannot be made yet. */
export function useSaveActions(saving: ReportSaving, blocked: string | null): SaveActions {
  const say = useText().reports
  const action = (format: ReportFormat): Action => ({
    id: `reports.save.${format}`,
    label: say.save[format],
    ...(KEYS[format] === undefined ? {} : { keys: KEYS[format] }),
    place: 'reports',
    icon: 'file',
    keywords: `${format} ${say.saveWords}`,
    blocked: () => blocked,
    perform: () => saving.save(format),
  })
  return { pdf: action('pdf'), xlsx: action('xlsx'), csv: action('csv'), json: action('json') }
}

/** The same in the order of a menu. */
export function inMenu(actions: SaveActions): readonly Action[] {
  return FORMATS.map((format) => actions[format])
}
