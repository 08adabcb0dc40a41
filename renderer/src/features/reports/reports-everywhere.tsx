import { useMemo } from 'react'
import { useLocation } from 'wouter'
import { usePaletteProviders } from '../../actions/actions-context'
import type { PaletteProvider } from '../../actions/palette-list'
import { type Text, useText } from '../../text/text'
import { beginsWords } from '../../ui/begins-words'
import { catalog } from './report-catalog'
import { newPlace, writePlace } from './report-place'

/** The reports a query finds: every word of it begins a word of the name, the code or "sổ báo cáo". */
export function findReports(query: string, text: Text): typeof catalog {
  return catalog.filter(({ id, code }) =>
    beginsWords(`${code} ${text.reports.report[id].name} ${text.reports.palette.words}`, query),
  )
}

/** Books and statements in the palette, from every place. Draws nothing. */
export function ReportsEverywhere() {
  const text = useText()
  const [, navigate] = useLocation()
  const provider = useMemo(
    (): PaletteProvider => ({
      id: 'reports',
      group: text.reports.palette.group,
      find: async (query) =>
        findReports(query, text).map(({ id, code }) => ({
          id,
          title: text.reports.report[id].name,
          code,
          icon: 'book',
          perform: () => navigate(writePlace(newPlace(id))),
          actions: [
            {
              id: `print ${id}`,
              title: text.reports.print,
              icon: 'print',
              perform: () => navigate(writePlace({ ...newPlace(id), print: true })),
            },
          ],
        })),
    }),
    [text, navigate],
  )
  usePaletteProviders([provider])
  return null
}
