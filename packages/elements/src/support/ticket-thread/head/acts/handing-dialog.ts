import { html, nothing } from 'lit';
import { actionButton } from '../../../../ui/action-button.ts';
import { dialog } from '../../../../ui/dialog.ts';
import { field } from '../../../../ui/field.ts';
import { statusLine } from '../../../../ui/status-line.ts';
import { REASON_LENGTH } from './handing-acts.ts';
import { readersWords, targetOf } from './handing-words.ts';
import type { HeadDrawing } from './head-drawing.ts';

/**
 * Where an escalation or a return is confirmed: who will read the thread from then on, and why it is done, which everybody in it
 * reads (TIC-6, THR-6). Ctrl or ⌘ with Enter goes on to the button and sends nothing: who may read can't be taken back by the one
 * who escalates.
 */
export function handingDialog(drawing: HeadDrawing): unknown {
  const { handing, words } = drawing;
  const { dialog: controller, kind, ticket, isOver } = handing;
  if (!ticket) return nothing;
  const target = targetOf(handing, drawing);
  const isEscalation = kind === 'escalate';
  const name = isEscalation ? words('escalateTitle', { support: target }) : words('returnTitle', { partner: target });
  const close = actionButton({
    label: words(isOver ? 'close' : 'cancel'),
    kind: isOver ? 'secondary' : 'ghost',
    act: () => controller.close(),
  });
  const pendingLabel = handing.isSlow ? 'stillWorking' : isEscalation ? 'escalating' : 'returning';
  return dialog({
    controller,
    heading: name,
    lead: html`${ticket.number} · <bdi>${ticket.title}</bdi>`,
    closeLabel: words('close'),
    isDirty: handing.reason !== '',
    body: html`${outcome(drawing)}${isOver ? nothing : readers(drawing)}${reason(drawing)}`,
    actions: isOver
      ? close
      : html`${close}
        ${actionButton({
          label: isEscalation
            ? words('escalateConfirm', { support: target })
            : words('returnConfirm', { partner: target }),
          pendingLabel: words(pendingLabel),
          pending: handing.isSending(kind),
          disabled: drawing.head.host.isPaused(),
          kind: 'primary',
          guard: controller.guard,
          act: () => void handing.confirm(),
        })}`,
  });
}

function outcome({ handing, head, words }: HeadDrawing): unknown {
  const id = 'ticket-outcome';
  if (head.host.isPaused()) return statusLine({ id, tone: 'warning', fact: words('paused') });
  const { said } = handing;
  return said ? statusLine({ id, tone: said.tone, fact: said.fact, consequence: said.consequence }) : nothing;
}

function readers(drawing: HeadDrawing): unknown {
  const said = readersWords(drawing.handing, drawing);
  const tone = drawing.handing.kind === 'escalate' ? 'warning' : 'info';
  return said && statusLine({ id: 'ticket-readers', tone, ...said });
}

function reason({ handing, words, head }: HeadDrawing): unknown {
  const { problem, room } = handing;
  const texts = {
    needed: words('reasonNeeded'),
    tooLong: words('reasonTooLong', { max: REASON_LENGTH }),
  };
  const hint = words('reasonHint');
  return field({
    id: 'ticket-reason',
    label: words('reason'),
    value: handing.reason,
    rows: 3,
    required: true,
    // What can't be sent any more can be read and copied.
    pending: handing.isSending(handing.kind) || handing.isOver,
    hint: room === undefined ? hint : html`${hint} ${words('charactersLeft', { count: room })}`,
    error: problem && texts[problem],
    onInput: handing.typed,
    onSubmitKey: () =>
      head.host.element.shadowRoot!.querySelector<HTMLElement>('.dialog-foot .primary')?.focus({ preventScroll: true }),
  });
}
