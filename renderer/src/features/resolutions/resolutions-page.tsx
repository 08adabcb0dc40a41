import { formatDong } from '@shared/domain/money'
import type { Action } from '../../actions/action'
import { ActionButton } from '../../actions/action-button'
import { useActions } from '../../actions/actions-context'
import { failureWords } from '../../client/failure-words'
import { useText } from '../../text/text'
import { Note } from '../../ui/note'
import { Page, PageHeader } from '../../ui/page-header'
import { ProgressBar } from '../../ui/progress-bar'
import { Sheet, Split } from '../../ui/sheet'
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
  const { add, voidOne } = useResolutionActions(list)
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
          <ResolutionSide list={list} voidOne={voidOne} />
        </Split>
      ) : (
        <ProgressBar what={say.reading} done={0} total={0} />
      )}
    </Page>
  )
}

function useResolutionActions(list: ResolutionListState) {
  const say = useText().resolutions
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
  useActions([
    add,
    voidOne,
    { id: 'resolutions.search', place, label: say.find, keys: 'Ctrl F', icon: 'find', perform: list.toSearch },
  ])
  return { add, voidOne }
}

/** The right side of the list: the resolution one stands at, or recording a new one. */
function ResolutionSide({ list, voidOne }: { list: ResolutionListState; voidOne: Action }) {
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
  const asking = doing === 'voiding' ? <VoidResolution resolution={resolution} onDone={list.backToGrid} /> : null
  return (
    <ResolutionDetail key={resolution.resolutionId} resolution={resolution} voidOne={voidOne}>
      {asking}
    </ResolutionDetail>
  )
}
