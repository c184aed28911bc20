package vn.nhipcau.deployment;

import io.fabric8.kubernetes.api.model.LabelSelector;
import java.util.Map;

/** How Kubernetes compares labels. */
final class Labels {

    private Labels() {}

    static boolean match(LabelSelector selector, Map<String, String> labels) {
        boolean named = selector.getMatchLabels() == null
                || labels.entrySet().containsAll(selector.getMatchLabels().entrySet());
        boolean meant = selector.getMatchExpressions().stream().allMatch(wanted -> switch (wanted.getOperator()) {
            case "In" -> wanted.getValues().contains(labels.get(wanted.getKey()));
            case "NotIn" -> !wanted.getValues().contains(labels.get(wanted.getKey()));
            default -> throw new AssertionError("Nobody uses " + wanted.getOperator() + " here");
        });
        return named && meant;
    }
}
