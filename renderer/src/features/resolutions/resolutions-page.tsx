import { useQuery } from '@tanstack/react-query'
import { formatDong } from '@shared/domain/money'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { api } from '../../client/client'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { Sheet, Split } from '../../ui/sheet'
import { useToday } from '../../ui/use-today'
import { AddEffect } from './add-effect'
import { RecordResolution } from './record-resolution'
import { ResolutionDetail } from './resolution-detail'
import { ResolutionFilters } from './resolution-filters'
import { ResolutionGrid } from './resolution-grid'
import { type ResolutionListState, useResolutionList } from './use-resolution-list'
import { VoidResolution } from './void-resolution'

const PANEL = 420

/** What the bodies of the co-operative have resolved: the list, one of them with its scans, recording and voiding one. */
export function ResolutionsPage() {
  const text = useText()
  const say = text.resolutions
  const list = useResolutionList()
  const actions = useResolutionActions(list)
  const { add } = actions
  return (
    <Page>
      <PageHeader
        title={say.title}
        sub={list.isRead ? say.sub(formatDong(list.all.length)) : undefined}
        actions={<ActionButton action={add} primary />}
      />
      <ResolutionFilters list={list} />
      {list.error === null ? null : (
        <Note tone="red" urgent>
          {failureWords(list.error, text.failure).join(' ')}
        </Note>
      )}
      {list.isRead ? (
        <Split side={list.resolution === null && list.doing !== 'recording' ? null : PANEL}>
          <Sheet label={say.list} fill>
            <ResolutionGrid list={list} add={add} />
          </Sheet>
          <ResolutionSide list={list} actions={actions} />
        </Split>
      ) : (
        <ProgressBar what={say.reading} done={0} total={0} />
      )}
    </Page>
  )
}

function useResolutionActions(list: ResolutionListState) {
  const text = useText()
  const say = text.resolutions
  const { resolution } = list
  const place = 'resolutions'
  const add: Action = {
    id: 'resolutions.record',
    place,
    label: say.add,
    keys: 'Alt N',
    icon: 'plus',
    blocked: ({ whyNot }) => whyNot('resolution.record'),
    perform: () => list.setDoing('recording'),
  }
  const voidOne: Action = {
    id: 'resolutions.void',
    place,
    label: say.voidOne,
    keys: 'Delete',
    blocked: ({ whyNot }) => {
      if (resolution === null) return say.choose
      return resolution.voidNote === null ? whyNot('resolution.record') : say.alreadyVoid
    },
    perform: () => list.setDoing('voiding'),
  }
  const { data: detail } = useDetail(resolution?.resolutionId ?? null)
  const isMade = detail !== undefined && detail.textHash !== null
  const addEffect: Action = {
    id: 'resolutions.addEffect',
    place,
    label: text.effects.add,
    keys: 'Alt B',
    blocked: ({ whyNot }) => {
      if (resolution === null) return say.choose
      if (resolution.voidNote !== null) return say.alreadyVoid
      return isMade ? say.fromMeeting : whyNot('resolution.record')
    },
    perform: () => list.setDoing('adding'),
  }
  useActions([
    add,
    voidOne,
    addEffect,
    { id: 'resolutions.search', place, label: say.find, keys: 'Ctrl F', icon: 'find', perform: list.toSearch },
  ])
  return { add, voidOne, addEffect }
}

/** Everything of the resolution one stands at; read once with the panel beside it. */
function useDetail(resolutionId: string | null) {
  const on = useToday()
  return useQuery({
    ...api.resolutions.detail.queryOptions({ input: { resolutionId: resolutionId ?? '', on } }),
    enabled: resolutionId !== null,
  })
}

type ResolutionActions = ReturnType<typeof useResolutionActions>

/** The right side of the list: the resolution one stands at, or recording a new one. */
function ResolutionSide({ list, actions }: { list: ResolutionListState; actions: ResolutionActions }) {
  const { resolution, doing } = list
  if (doing === 'recording') {
    return (
      <RecordResolution
        onDone={(resolutionId) => {
          list.clear()
          list.choose(resolutionId)
          list.backToGrid()
        }}
        onCancel={list.backToGrid}
      />
    )
  }
  if (resolution === null) return null
  if (doing === 'adding')
    return <AddEffect key={resolution.resolutionId} resolution={resolution} onDone={list.backToGrid} />
  const asking = doing === 'voiding' ? <VoidResolution resolution={resolution} onDone={list.backToGrid} /> : null
  return (
    <ResolutionDetail key={resolution.resolutionId} resolution={resolution} actions={actions}>
      {asking}
    </ResolutionDetail>
  )
}
