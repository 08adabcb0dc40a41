import { Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { Minutes } from '@shared/contract/minutes'
import type { PaperBlock } from '@shared/contract/paper-blocks'
import { useState } from 'react'
import type { Action } from '../../../actions/action'
import { ActionButton } from '../../../actions/action-button'
import { useActionHost, useActions } from '../../../actions/actions-context'
import { api, core } from '../../../client/client'
import { failureWords } from '../../../client/failure-words'
import { useKeeper } from '../../../client/use-keeper'
import { useScans } from '../../../client/use-scans'
import { useText } from '../../../text/text'
import { Note } from '../../../ui/note'
import { ProgressBar } from '../../../ui/progress-bar'
import { ScanList } from '../../../ui/scan-list'
import { Sheet } from '../../../ui/sheet'
import { Tag } from '../../../ui/tag'
import classes from './after.module.css'
import { KeptLine } from './kept-line'
import { FreezeMinutes, SignMinutes, TakeBackMinutes } from './minutes-forms'
import { PaperPage } from './paper-page'
import { usePaperFiles } from './use-paper-files'

type Doing = 'signing' | 'takingBack' | 'freezing' | null

/** The minutes: the places to write on the left, the page on the right, signing and freezing above. */
export function MinutesView({ meetingId }: { meetingId: string }) {
  const text = useText()
  const { data: minutes, error } = useQuery(api.minutes.read.queryOptions({ input: { meetingId } }))
  if (error !== null) return <Note tone="red">{failureWords(error, text.failure).join(' ')}</Note>
  if (minutes === undefined) return <ProgressBar what={text.after.reading} done={0} total={0} />
  return <MinutesEditor key={minutes.state} minutes={minutes} />
}

function MinutesEditor({ minutes }: { minutes: Minutes }) {
  const text = useText()
  const say = text.after
  const { meetingId, state, number, signedOn } = minutes
  const { context } = useActionHost()
  const written = useKeeper(minutes.texts, (texts) => core.minutes.write({ meetingId, texts }))
  const texts = written.typed
  const [doing, setDoing] = useState<Doing>(null)
  const scans = useScans('minutes', meetingId)
  const files = usePaperFiles((format) => core.minutes.print({ meetingId, format }))
  const actions = useMinutesActions(
    minutes,
    scans.scans.some(({ removedAt }) => removedAt === null),
    setDoing,
    files,
  )
  const blocks = minutes.blocks.map((block) => withText(block, texts))
  const done = () => setDoing(null)
  return (
    <>
      <div className={classes.row}>
        <Tag tone={state === 'draft' ? 'amber' : 'green'}>{say.state[state]}</Tag>
        {number === null || signedOn === null ? null : <b>{say.minutes.number(number, signedOn)}</b>}
        {actions.map((action) => (
          <ActionButton key={action.id} action={action} size="sm" />
        ))}
      </div>
      {doing === 'signing' ? <SignMinutes minutes={minutes} keep={written.keep} onDone={done} /> : null}
      {doing === 'takingBack' ? <TakeBackMinutes minutes={minutes} onDone={done} /> : null}
      {doing === 'freezing' ? <FreezeMinutes minutes={minutes} scans={scans.scans} onDone={done} /> : null}
      <div className={classes.columns}>
        <div className={classes.stack}>
          {state === 'draft' ? (
            <Sheet title={say.minutes.write} padded>
              <div className={classes.stack}>
                <p className={classes.quiet}>{say.minutes.explain}</p>
                <KeptLine keeping={written.keeping} unkept={written.unkept} />
                <FreeFields
                  minutes={minutes}
                  texts={texts}
                  onChange={(key, value) => written.change((all) => ({ ...all, [key]: value }))}
                />
              </div>
            </Sheet>
          ) : null}
          {state === 'frozen' ? <Note tone="green">{say.minutes.frozen}</Note> : null}
          {state === 'draft' ? null : (
            <Sheet title={say.minutes.scans} padded>
              <p className={classes.quiet}>{say.minutes.scanWay}</p>
              <ScanList {...scans} blocked={context.whyNot('meeting.sign')} />
              {minutes.textHash === null ? null : (
                <p className={classes.quiet}>
                  {say.minutes.hash}: {minutes.textHash}
                </p>
              )}
            </Sheet>
          )}
        </div>
        <Sheet label={say.page}>
          <PaperPage head={`${number ?? ''} ${minutes.title}`.trim()} blocks={blocks} />
        </Sheet>
      </div>
    </>
  )
}

function useMinutesActions(
  minutes: Minutes,
  hasScan: boolean,
  setDoing: (doing: Doing) => void,
  files: ReturnType<typeof usePaperFiles>,
): Action[] {
  const say = useText().after
  const place = 'meetings'
  const { state, notReady } = minutes
  const actions: Action[] = [
    {
      id: 'meetings.minutes.sign',
      place,
      label: say.minutes.sign,
      keys: 'Alt K',
      when: () => state === 'draft',
      blocked: ({ whyNot }) => notReady ?? whyNot('meeting.sign'),
      perform: () => setDoing('signing'),
    },
    {
      id: 'meetings.minutes.freeze',
      place,
      label: say.minutes.freeze,
      keys: 'Alt K',
      when: () => state === 'signed',
      blocked: ({ whyNot }) => (hasScan ? whyNot('meeting.sign') : say.minutes.noScan),
      perform: () => setDoing('freezing'),
    },
    {
      id: 'meetings.minutes.takeBack',
      place,
      label: say.minutes.takeBack,
      when: () => state === 'signed',
      blocked: ({ whyNot }) => whyNot('meeting.sign'),
      perform: () => setDoing('takingBack'),
    },
    { id: 'meetings.minutes.print', place, label: say.pdf, keys: 'Ctrl P', perform: files.pdf },
    { id: 'meetings.minutes.docx', place, label: say.docx, keys: 'Ctrl Shift P', perform: files.docx },
  ]
  useActions(actions)
  return actions
}

type FieldsProps = {
  minutes: Minutes
  texts: Minutes['texts']
  onChange: (key: string, value: string) => void
}

/** One field for each place that is written freely; what is typed is kept as it is typed. */
function FreeFields({ minutes, texts, onChange }: FieldsProps) {
  const say = useText().after.minutes.field
  const places = minutes.blocks.flatMap((block, at) =>
    block.kind === 'paragraph' && block.key !== null ? [{ key: block.key, usual: block.text, at }] : [],
  )
  const titleBefore = (at: number) => {
    const item = minutes.blocks.slice(0, at).findLast((one) => one.kind === 'paragraph' && /^\*\*\d+\./.test(one.text))
    return item?.kind === 'paragraph' ? (/\*\*\d+\.\s*(.*?)\*\*/.exec(item.text)?.[1] ?? '') : ''
  }
  const label = (key: string, at: number) => {
    if (key === 'complaints' || key === 'closing') return say[key]
    return key.startsWith('report:') ? say.report(titleBefore(at)) : say.opinions(titleBefore(at))
  }
  return places.map(({ key, usual, at }) => (
    <Textarea
      key={key}
      label={label(key, at)}
      autosize
      minRows={2}
      maxRows={12}
      maxLength={20_000}
      value={texts[key] ?? usual}
      onChange={(event) => onChange(key, event.currentTarget.value)}
    />
  ))
}

function withText(block: PaperBlock, texts: Minutes['texts']): PaperBlock {
  if (block.kind !== 'paragraph' || block.key === null) return block
  return { ...block, text: texts[block.key] ?? block.text }
}
