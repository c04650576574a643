function requireText(value: unknown): void {
    if (typeof value !== 'string') {
        throw new Error(`Invalid argument. Expecting a string but got ${typeof value}`);
    }
}

/**
 * Stands for the SDK's own CustomError wherever a scenario takes a JavaScript value: an error with a custom label of the
 * organisation. A class of the same shape from anywhere else is a look-alike to the SDK, as it would be here.
 */
export class CustomErrorStandIn extends Error {
    readonly labelName: string;
    readonly namespace: string;

    /** @throws Error where the label or the namespace is no text, as the SDK's class does */
    constructor(fields: {
        readonly labelName: string;
        readonly namespace: string;
        readonly message?: string | undefined;
    }) {
        super(fields.message);
        requireText(fields.labelName);
        requireText(fields.namespace);
        if (fields.message) {
            requireText(fields.message);
        }
        this.labelName = fields.labelName;
        this.namespace = fields.namespace;
        // Where there is no message, this is what makes the key one that the log lists.
        Reflect.set(this, 'message', fields.message);
    }
}
