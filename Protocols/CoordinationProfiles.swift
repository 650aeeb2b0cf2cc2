/// The coordination profiles that come with the product, by id, as the bytes of their YAML files.
public enum CoordinationProfiles {
  public static let files: [(id: String, yaml: [UInt8])] = [
    ("generic-l40", PackageResources.generic_l40_yaml),
    ("es-mc-mesa-cavi", PackageResources.es_mc_mesa_cavi_yaml),
    ("es-ga-mesa-cim", PackageResources.es_ga_mesa_cim_yaml),
    ("es-ex-red-oficinas", PackageResources.es_ex_red_oficinas_yaml),
    ("es-ib-taula-mancomunada", PackageResources.es_ib_taula_mancomunada_yaml),
  ]
}
