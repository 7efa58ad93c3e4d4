import { calculate } from './engine.ts';
import { fieldPaths, problemText } from './problem.ts';
import type { Input, Message, ReportFor } from './documents.ts';

/** A field that shows what the engine has to say about the place it edits. */
export interface Field {
  element: HTMLElement;
  path: () => string;
  show: (problem: string | undefined, message: Message | undefined) => void;
}

/** One document under edit: its last good report, its error if it has one, and the fields that edit it. */
export class Session<I extends Input> {
  document: I;
  report: ReportFor<I> | undefined;
  error: Message | undefined;
  /** The error as text when no field is its place. */
  homeless: string | undefined;
  /** What a form itself finds wrong before a document can be written at all, such as a name given twice. */
  objection: (() => Message | undefined) | undefined;
  private fields: Field[] = [];
  private listeners: (() => void)[] = [];
  private scheduled = false;

  constructor(
    document: I,
    /** What the page asks for beside what the user typed, such as a polar sweep. */
    private readonly asked: (document: I) => I = (same) => same,
  ) {
    this.document = document;
  }

  bind(field: Field): void {
    this.fields.push(field);
  }

  onResult(listener: () => void): void {
    this.listeners.push(listener);
  }

  /** Takes up an edit; computed before the next frame, once for many edits. */
  edited(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      this.compute();
    });
  }

  /** Computes now; the last good report stays when there is an error. */
  compute(): void {
    const objection = this.objection?.();
    const outcome = objection ? { error: objection } : calculate(this.asked(this.document));
    if ('report' in outcome) {
      this.report = outcome.report;
      this.error = undefined;
    } else this.error = outcome.error;
    this.place();
    for (const listener of this.listeners) listener();
  }

  /** Puts the error beside the most fitting field in the page. */
  private place(): void {
    // Fields of parts that were redrawn are gone; but a form that is not in the page yet keeps all of its own.
    const shown = this.fields.filter(({ element }) => element.isConnected);
    if (shown.length > 0) this.fields = shown;
    const { error } = this;
    const field = error && this.home(fieldPaths(error));
    const text = error && problemText('error', error);
    for (const one of this.fields) one.show(one === field ? text : undefined, one === field ? error : undefined);
    this.homeless = error && !field ? text : undefined;
  }

  /** The field of one of `paths`, or the closest one above. */
  private home(paths: string[]): Field | undefined {
    for (const path of paths) {
      for (let place = path; place !== ''; place = place.replace(/(\.|\[|^)[^.[]*$/, '')) {
        const field = this.fields.find((one) => one.path() === place);
        if (field) return field;
      }
    }
    return undefined;
  }
}
