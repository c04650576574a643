/** A value of a field. */
export type FieldValue = string | number | boolean | null;

/** A record: its fields by API name, with an Id. */
export type OrgRecord = Record<string, FieldValue>;

/** A field of an object, as much as the app asks for. */
export interface OrgField {
    readonly label: string;
    readonly type: string;
    readonly referenceTo?: string;
}

/** An object with its records. */
export interface OrgObject {
    readonly label: string;
    readonly plural: string;
    readonly keyPrefix: string;
    readonly fields: Readonly<Record<string, OrgField>>;
    /** The field that may hold a value only once. */
    readonly uniqueField?: string;
    readonly isEditable: boolean;
    readonly records: OrgRecord[];
}

/** A tab that the user may see. */
export interface OrgTab {
    readonly label: string;
    readonly developerName: string;
    readonly objectApiName?: string;
}

/** Objects, records and tabs: what the stand-ins of UI API answer from. */
export interface LocalOrg {
    readonly tabs: readonly OrgTab[];
    readonly objects: Readonly<Record<string, OrgObject>>;
}
