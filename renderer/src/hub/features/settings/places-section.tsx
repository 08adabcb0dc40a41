import { useQuery } from '@tanstack/react-query'
import type { places } from '@shared/contract/hub/places'
import type { OutputOf } from '@shared/contract/procedure'
import { formatDong } from '@shared/domain/money'
import { useMemo, useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActions } from '../../../actions/actions-context'
import { pickFile } from '../../../client/desktop'
import { hub, hubApi } from '../../../client/hub-client'
import { useDeed } from '../../../client/use-deed'
import { useText } from '../../../text/text'
import { DataGrid, type GridColumn } from '../../../ui/data-grid'
import { EmptyState } from '../../../ui/empty-state'
import { Note } from '../../../ui/note'
import { Sheet, Split } from '../../../ui/sheet'
import { showDone } from '../../../ui/toast'
import { AreaPanel, ToAreaPanel } from './area-panels'

export type Places = OutputOf<typeof places.list>
export type Commune = Places['communes'][number]
const noPlaces: Places = { communes: [], areas: [] }

/** Communes and the alliance's own areas: taken in from a list, areas made, communes put into them from a day. */
export function PlacesSection() {
  const say = useText().hubSettings.places
  const { communes, areas } = useQuery(hubApi.places.list.queryOptions({ input: {} })).data ?? noPlaces
  const unsettled = useQuery(hubApi.places.unsettled.queryOptions({ input: {} })).data?.cooperatives.length ?? 0
  const [at, setAt] = useState(0)
  const [deed, setDeed] = useState<'area' | 'to-area' | null>(null)
  const importing = useDeed(hub.places.importCommunes)
  const commune = communes[at] ?? null
  const pick = async () => {
    const file = await pickFile('.xlsx,.csv')
    if (file !== null) importing.run({ file }, (done) => showDone(say.imported(done.communes, done.areas)))
  }
  const action = (id: string, label: string, keys: string, perform: () => void): Action => ({
    id: `hub.places.${id}`,
    place: 'settings',
    label,
    keys,
    blocked: ({ whyNot }) => whyNot('hub.record'),
    perform,
  })
  const importList: Action = { ...action('import', say.import, 'Alt I', () => void pick()), icon: 'import' }
  const toArea: Action = {
    ...action('to-area', say.toArea, 'F2', () => setDeed('to-area')),
    when: () => commune !== null,
  }
  const actions = [importList, action('area', say.addArea, 'Ctrl Shift N', () => setDeed('area')), toArea]
  useActions(actions)
  const columns = useColumns(areas)
  const done = () => setDeed(null)
  return (
    <>
      {unsettled === 0 ? null : <Note tone="amber">{say.unsettled(unsettled)}</Note>}
      <Split side={deed === null ? null : 380}>
        <Sheet
          title={say.communes}
          aside={areas.length === 0 ? undefined : say.areas(areas.length)}
          fill
          foot={actions.map((one) => (
            <ActionButton key={one.id} action={one} />
          ))}
        >
          <DataGrid
            id="hub.communes"
            label={say.grid}
            columns={columns}
            rowCount={communes.length}
            getRow={(place) => communes[place]}
            active={at}
            onActive={setAt}
            onOpen={() => setDeed('to-area')}
            rowTone={({ validTo }) => (validTo < '9999' ? 'quiet' : undefined)}
            footLabel={formatDong(communes.length)}
            empty={
              <EmptyState icon="folder" title={say.empty} actions={<ActionButton action={importList} primary />}>
                {say.emptyWay}
              </EmptyState>
            }
          />
        </Sheet>
        {deed === 'area' ? <AreaPanel onDone={done} /> : null}
        {deed === 'to-area' && commune !== null ? (
          <ToAreaPanel key={commune.code} commune={commune} areas={areas} onDone={done} />
        ) : null}
      </Split>
    </>
  )
}

function useColumns(areas: Places['areas']): readonly GridColumn<Commune>[] {
  const say = useText().hubSettings.places
  return useMemo(
    () => [
      { key: 'code', title: say.code, kind: 'code', width: 80, value: ({ code }) => code },
      { key: 'name', title: say.name, width: 200, grow: true, value: ({ name }) => name },
      {
        key: 'area',
        title: say.area,
        width: 160,
        value: ({ areaId }) => areas.find((area) => area.areaId === areaId)?.name ?? '',
      },
      {
        key: 'cooperatives',
        title: say.cooperatives,
        kind: 'count',
        width: 90,
        value: ({ cooperatives }) => cooperatives,
      },
      {
        key: 'until',
        title: say.until,
        kind: 'date',
        width: 110,
        value: ({ validTo }) => (validTo < '9999' ? validTo : ''),
      },
    ],
    [say, areas],
  )
}
