import type { Returns } from '../messaging/protocol';
import type { KeyedSource } from '../settings/keys';
import type { AlertRule, Pair, Settings } from '../settings/settings';
import type { SettingsHealth } from '../settings/storage';
import type { SyncState } from '../settings/sync-state';
import type { Instrument, Mention } from '../tickers/types';
import type { ImportPreview } from './backup';
import type { TriedRule } from './try-rule';

export type SourceStatus = Returns<'data.status'>['sources'][number];

/** What the last change did, shown beside the preference it was made at. */
export interface Saved {
  at: keyof Settings;
  kind: 'saved' | 'undone';
}

/** One line that answers what was just asked for; `alert` interrupts a screen reader, `status` waits. */
export interface Notice {
  role: 'alert' | 'status';
  text: string;
}

/** Everything the options page shows. */
export interface OptionsModel {
  settings: Settings;
  health: SettingsHealth;
  /** Preferences the organisation has fixed. */
  locked: (keyof Settings)[];
  saved: Saved | null;
  /** Keys that are stored; never the keys themselves. */
  keys: KeyedSource[];
  /** Null until the background answers. */
  data: Returns<'data.status'> | null;
  /** Listed sites the browser currently withholds. */
  withheld: string[];
  /** How many of the built-in sites it withholds. */
  builtInWithheld: number;
  importPreview: ImportPreview | null;
  /** Notices by the part of the page they belong to. */
  notices: Partial<Record<'pair' | 'sites' | 'sources' | 'storage' | 'backup' | 'about', Notice>>;
  /** Past alerts, newest first, and the rules that are kept quiet. */
  alerts: Returns<'alerts.status'>;
  /** The rule last tried on the past. */
  tried: TriedRule | null;
  /** How the last exchange with the account went; null before the first. */
  sync: SyncState | null;
  version: string;
}

/** Everything the options page can ask for. */
export interface OptionsActions {
  change(patch: Partial<Settings>, at: keyof Settings): void;
  undo(): void;
  resetSection(keys: (keyof Settings)[], at: keyof Settings): void;
  usePair(pair: Pair): void;
  snooze(ruleId: string, quiet: boolean): void;
  tryRule(rule: AlertRule): void;
  /** Brings the history that the rule under trial lacks. */
  fetchForTry(): void;
  closeTry(): void;
  lookUp(text: string): Promise<Instrument[]>;
  detect(text: string): Promise<Mention[]>;
  addSite(list: 'allowSites' | 'blockSites', text: string): void;
  removeSite(list: 'allowSites' | 'blockSites', pattern: string): void;
  grantSite(pattern: string): void;
  grantBuiltIn(): void;
  forgetSite(text: string): void;
  useGateway(text: string): void;
  /** Asks the browser for what a source can't be reached without. */
  grantSource(source: string): void;
  saveKey(source: KeyedSource, key: string): void;
  testSource(source: string): void;
  giveConsent(): void;
  clearData(): void;
  exportData(): void;
  exportSettings(): void;
  readImport(file: File): void;
  applyImport(): void;
  cancelImport(): void;
  copyDiagnostics(): void;
}
