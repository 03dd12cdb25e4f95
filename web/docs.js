// The description of the interface, drawn by Swagger UI from the desk's own OpenAPI document.
globalThis.SwaggerUIBundle({url: "/openapi.json", dom_id: "#swagger", deepLinking: true, validatorUrl: null, tryItOutEnabled: false, requestInterceptor: (request) => request});
