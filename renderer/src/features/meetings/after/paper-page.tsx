import type { PaperBlock } from '@shared/contract/paper-blocks'
import { Fragment, type ReactNode } from 'react'
import { useText } from '../../../text/text'
import classes from './after.module.css'

/** A written paper as its page: what is written freely has an edge at the left, all else is made from what happened. */
export function PaperPage({ head, blocks }: { head: ReactNode; blocks: readonly PaperBlock[] }) {
  const say = useText().after
  return (
    <article className={classes.page} aria-label={say.page} tabIndex={0}>
      <p className={classes.centre}>{head}</p>
      {blocks.map((block, at) => (
        <PaperBlockView key={`${block.kind} ${at}`} block={block} />
      ))}
    </article>
  )
}

function PaperBlockView({ block }: { block: PaperBlock }) {
  switch (block.kind) {
    case 'section':
      return <h3>{block.text}</h3>
    case 'heading':
      return <p className={classes.centre}>{block.text}</p>
    case 'ground':
      return <p className={classes.ground}>{block.text}</p>
    case 'paragraph':
      return block.text === '' ? null : (
        <p className={block.key === null ? undefined : classes.free}>
          <Weighted text={block.text} />
        </p>
      )
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.columns.map(({ title }) => (
                <th key={title}>{title}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row, at) => (
              <tr key={`${row[0] ?? ''} ${at}`}>
                {block.columns.map(({ title, align }, index) => (
                  <td key={title} style={{ textAlign: align }}>
                    {row[index]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
  }
}

/** Bold parts come between pairs of '**'; a line stays a line. */
function Weighted({ text }: { text: string }) {
  return text.split('\n').map((line, row) => (
    <Fragment key={`${line} ${row}`}>
      {row === 0 ? null : <br />}
      {line.split('**').map((part, at) => (at % 2 === 1 ? <b key={`${part} ${at}`}>{part}</b> : part))}
    </Fragment>
  ))
}
