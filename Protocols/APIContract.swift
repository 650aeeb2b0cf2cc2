/// What programs may ask of the service: the contract and what it points to.
public enum APIContract {
  /// `api/openapi.yaml`, OpenAPI 3.1.
  public static let openapi = PackageResources.openapi_yaml
  /// `reports/report.schema.json`.
  public static let report = PackageResources.report_schema_json
}
